import { editsOfFixes } from '../../check/edits-of-fixes.js';
import { migrations, titleOf } from '../migrations/migration.js';
import type { CodeAction, CodeActionSource } from './code-action.js';

/** What an older version of Leptos wrote in another way: the one at the cursor, and all of the file. */
export const migrate: CodeActionSource = {
  kinds: ['refactor.rewrite', 'source.migrate.leptos'],
  find: ({ document, span, context: { version } }) => {
    const all = migrations(document, version);
    if (all.length === 0) return [];
    const here = all.filter(({ start, end }) => start <= span.end && span.start <= end);
    const title = `Write all ${all.length} for Leptos ${version}`;
    const everything = { title, edits: () => ({ own: editsOfFixes(all) }) };
    const actions: CodeAction[] = here.map(one => ({
      title: titleOf(one, version),
      kind: 'refactor.rewrite',
      edits: () => ({ own: one.edits }),
    }));
    if (here.length > 0 && all.length > 1) actions.push({ ...everything, kind: 'refactor.rewrite' });
    return [
      ...actions,
      { ...everything, title: `Migrate the file to Leptos ${version}`, kind: 'source.migrate.leptos' },
    ];
  },
};
