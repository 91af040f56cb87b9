import type { Element } from 'tree-sitter-leptos';
import { componentTags } from '../component-tags.js';
import { parentOf } from '../elements.js';
import type { Rule, RuleContext } from '../rule.js';
import { codeOfDocument } from '../view-place.js';

/** What collects its content for the head, wherever it stands. */
const COLLECTED: ReadonlySet<string> = new Set([
  'Title',
  'Meta',
  'Link',
  'Stylesheet',
  'Script',
  'Style',
  'Html',
  'Body',
]);

/** A component of `leptos_meta` inside of `<head>` (H-META, view-language.md 5.3 and 6.2). */
export const metaComponentInHead: Rule = {
  name: 'meta-component-in-head',
  severity: 'warning',
  *check(context) {
    if (!context.document.text.includes('<head')) return;
    for (const { element, definition } of componentTags(context)) {
      if (definition?.module.crate.packageName !== 'leptos_meta' || !COLLECTED.has(definition.item.name)) continue;
      const head = headAround(element);
      if (head === undefined || hasContext(element.start, context)) continue;
      const { start, end, name } = element.open.name;
      const message = `\`<${name}>\` belongs in the app, from where it gets into the head by itself: here, write the element of HTML.`;
      yield {
        start,
        end,
        message,
        related: [{ start: head.open.name.start, end: head.open.name.end, message: 'The head of the page' }],
      };
    }
  },
};

/** Whether the function around has called for what collects, so that it works in a head as well. */
function hasContext(offset: number, context: RuleContext): boolean {
  const before = codeOfDocument(context).slice(0, offset);
  return before.slice(before.lastIndexOf('fn ')).includes('provide_meta_context');
}

function headAround(element: Element): Element | undefined {
  for (let around = parentOf(element); around !== undefined; around = parentOf(around)) {
    if (around.name === 'head') return around;
  }
  return undefined;
}
