import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { perFilesWithTags } from '../../../src/features/routes/files-with-tags.js';
import { atOnce } from '../../../src/steps.js';
import { inWorkspace } from '../project.js';

const page = (content: string): string => `fn page() -> impl IntoView {\n    view! { ${content} }\n}\n`;

/** A workspace with two files with tags that count and one without, what is found in it, and how often was looked. */
async function looked() {
  let times = 0;
  const { context, workspace } = await inWorkspace({
    'src/lib.rs': `mod menu;\nmod page;\n${page('<Menu/>│')}`,
    'src/menu.rs': page('<ui::Item/>'),
    'src/page.rs': page('<Other/>'),
  });
  const inSteps = perFilesWithTags(['Menu', 'Item'], function* (files) {
    times++;
    yield;
    return files.map(file => basename(file)).sort();
  });
  return { workspace, look: () => [times, atOnce(inSteps(context)), times] };
}

it('finds something in the files that have one of the tags, once', async () => {
  const { look } = await looked();
  expect(look()).toEqual([0, ['lib.rs', 'menu.rs'], 1]);
  expect(look()).toEqual([1, ['lib.rs', 'menu.rs'], 1]);
});

it('does not look again where another file changes', async () => {
  const { workspace, look } = await looked();
  look();
  workspace.setOpen('src/page.rs', page('<Another/>'));
  expect(look()).toEqual([1, ['lib.rs', 'menu.rs'], 1]);
});

it('looks again where one of the files changes, comes or goes', async () => {
  const { workspace, look } = await looked();
  look();
  workspace.setOpen('src/menu.rs', page('<ui::Item title="menu"/>'));
  expect(look()).toEqual([1, ['lib.rs', 'menu.rs'], 2]);
  workspace.setOpen('src/page.rs', page('<Menu/>'));
  expect(look()).toEqual([2, ['lib.rs', 'menu.rs', 'page.rs'], 3]);
  workspace.setOpen('src/menu.rs', page('<Other/>'));
  expect(look()).toEqual([3, ['lib.rs', 'page.rs'], 4]);
});
