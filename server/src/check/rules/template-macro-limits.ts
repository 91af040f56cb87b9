import type { Element, View } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { leptosFeatures } from '../app-features.js';
import { attributeNamed } from '../attributes.js';
import { elementsIn, isComponent, viewOf, viewsIn } from '../elements.js';
import type { Report, Rule } from '../rule.js';

/** What `template!` does not take up to 0.6 in an app that a browser renders (V-TPL, view-language.md 1.10 and 6.1). */
export const templateMacroLimits: Rule = {
  name: 'template-macro-limits',
  severity: 'warning',
  holdsFor: version => !atLeast(version, '0.7'),
  *check(context) {
    const { document } = context;
    if (!/\btemplate!/.test(document.text) || !leptosFeatures(context).has('csr')) return;
    for (const view of viewsIn(document)) {
      if (isTemplate(view) && view.found.closed && !hasOneRoot(view)) {
        const { start, end } = view.macro;
        yield {
          start,
          end,
          message: '`template!` takes exactly one element: put the others inside of it, or write `view!`.',
        };
      }
    }
    for (const element of elementsIn(document)) {
      const view = viewOf(element);
      const report = view !== undefined && isTemplate(view) ? reportOf(element) : undefined;
      if (report !== undefined) yield report;
    }
  },
};

const HALF_TYPED: ReadonlySet<string> = new Set(['incomplete_tag', 'stray_close_tag', 'unexpected', 'unparsed']);

function isTemplate({ macro }: View): boolean {
  return /(?:^|::)template$/.test(macro.text);
}

function hasOneRoot({ children }: View): boolean {
  const roots = children.filter(({ kind }) => kind !== 'rust_comment' && kind !== 'comment');
  const [root] = roots;
  // What is being typed may become a child of what stands in front of it.
  if (roots.some(({ kind }) => HALF_TYPED.has(kind))) return true;
  return roots.length === 1 && root?.kind !== 'fragment';
}

function reportOf(element: Element): Report | undefined {
  const { start, end } = element.open.name;
  if (isComponent(element)) return { start, end, message: '`template!` takes no components: write `view!`.' };
  const reference = attributeNamed(element, 'node_ref');
  if (reference === undefined) return undefined;
  const message = '`template!` takes no `node_ref`: write `view!`.';
  return { start: reference.start, end: reference.keyEnd.end, message };
}
