import { atLeast } from '../../project/leptos-version.js';
import type { Rule } from '../rule.js';
import { codeOfDocument } from '../view-place.js';

/** `hydrate_body(App)` in an app with islands, of which the browser has only these (view-language.md 3.5). */
export const hydrateMountsApp: Rule = {
  name: 'hydrate-mounts-app',
  severity: 'warning',
  holdsFor: version => atLeast(version, '0.7'),
  *check(context) {
    const { document, project, file } = context;
    if (!document.text.includes('hydrate_body')) return;
    const features = file === undefined ? undefined : project.crateOf(file)?.dependencyFeatures?.['leptos'];
    if (features?.includes('islands') !== true) return;
    for (const { index, 0: call, 1: path = '' } of codeOfDocument(context).matchAll(CALL)) {
      const start = index + path.length;
      const edits = [{ start, end: index + call.length, text: 'hydrate_islands()' }];
      const fix = { title: 'Write `hydrate_islands()`', edits };
      yield {
        start,
        end: start + 'hydrate_body'.length,
        message: 'With islands, the browser has no whole app to mount: write `leptos::mount::hydrate_islands()`.',
        // Without a path, the other name has to be imported.
        ...(path === '' ? { suggestions: [fix] } : { fix }),
      };
    }
  },
};

const CALL = /(?<![\w:])((?:\w+::)*)hydrate_body\s*\(\s*(?:\w+::)*\w+\s*\)/g;
