import { describe, expect, it } from 'vitest';
import { expectInManifests, fixedManifest } from './checking.js';

const CODE = 'resolver-not-2';
const APP =
  '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n\n' +
  '[features]\nhydrate = ["leptos/hydrate"]\nssr = ["leptos/ssr"]\n';

function workspace(root: string, app = APP): Record<string, string> {
  return { 'Cargo.toml': root, 'app/Cargo.toml': app, 'app/src/lib.rs': '' };
}

describe('a workspace with the first resolver', () => {
  it('by leaving it out, which the fix mends', async () => {
    const root = '# All.\n«[workspace]»\nmembers = ["app"]\n';
    const [finding] = await expectInManifests(CODE, workspace(root));
    expect(finding?.message).toBe(
      'This workspace is built with the first resolver of cargo, which mixes the features of server and browser: ' +
        'write `resolver = "2"`',
    );
    expect(await fixedManifest(workspace(root.replace(/[«»]/g, '')), 'Cargo.toml')).toBe(
      '# All.\n[workspace]\nresolver = "2"\nmembers = ["app"]\n',
    );
  });

  it('by asking for it', async () => {
    await expectInManifests(CODE, workspace('[workspace]\nmembers = ["app"]\n«resolver» = "1"\n'));
  });

  it('by the edition of its root', async () => {
    const root = '«[workspace]»\nmembers = ["app"]\n\n[package]\nname = "root"\nversion = "0.1.0"\nedition = "2018"\n';
    await expectInManifests(CODE, { ...workspace(root), 'src/lib.rs': '' });
  });
});

describe('nothing is said', () => {
  it.each([
    ['of the second', '[workspace]\nmembers = ["app"]\nresolver = "2"\n'],
    ['of the third', '[workspace]\nmembers = ["app"]\nresolver = "3"\n'],
    [
      'where the root brings it',
      '[workspace]\nmembers = ["app"]\n\n[package]\nname = "root"\nversion = "0.1.0"\nedition = "2021"\n',
    ],
    [
      'where the root inherits what brings it',
      '[workspace]\nmembers = ["app"]\n\n[workspace.package]\nedition = "2024"\n\n[package]\nname = "root"\nversion = "0.1.0"\nedition.workspace = true\n',
    ],
  ])('%s', async (_, root) => {
    await expectInManifests(CODE, { ...workspace(root), 'src/lib.rs': '' });
  });

  it('where nothing is built for the browser', async () => {
    await expectInManifests(CODE, workspace('[workspace]\nmembers = ["app"]\n', APP.replace(/hydrate = .*\n/, '')));
  });
});
