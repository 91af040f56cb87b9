import { Element, type ViewNode } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { isIslandsMode } from '../app-features.js';
import { attributeNamed, hasSpread } from '../attributes.js';
import { isCompiled } from '../compiled-files.js';
import { elementsIn, parentOf } from '../elements.js';
import { isHydrated } from '../hydration.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** What Leptos has for the head of a page. */
const OF_LEPTOS: ReadonlySet<string> = new Set(['AutoReload', 'HashedStylesheet', 'HydrationScripts', 'MetaTags']);

/** A page that the server sends without what wakes it up in the browser (H-SHELL, view-language.md 6.2). */
export const incompleteShell: Rule = {
  name: 'incomplete-shell',
  severity: 'warning',
  holdsFor: version => atLeast(version, '0.7'),
  *check(context) {
    if (!context.document.text.includes('<html') || !isHydrated(context) || !isCompiled(context)) return;
    for (const head of elementsIn(context.document)) {
      if (head.name === 'head' && parentOf(head)?.name === 'html' && !head.isUnclosed) yield* reportsOf(head, context);
    }
  },
};

function* reportsOf(head: Element, context: RuleContext): Generator<Report> {
  const { start, end } = head.open.name;
  const scripts = childNamed(head, 'HydrationScripts');
  if (scripts !== undefined && isIslandsMode(context)) yield* withoutIslands(scripts);
  if (!head.children.every(isKnown)) return;
  if (scripts === undefined) {
    const message =
      'Without `<HydrationScripts options/>` in the head, the browser shows this page and never runs the app.';
    yield { start, end, message };
  }
  const crate = context.file === undefined ? undefined : context.project.crateOf(context.file);
  const usesMeta = /\bprovide_meta_context\b/.test(context.document.text) && crate?.dependencies.has('leptos_meta');
  if (usesMeta === true && childNamed(head, 'MetaTags') === undefined) {
    const message = 'Without `<MetaTags/>` in the head, what `leptos_meta` collects gets nowhere: add it.';
    yield { start, end, message };
  }
}

function* withoutIslands(scripts: Element): Generator<Report> {
  if (attributeNamed(scripts, 'islands') !== undefined || hasSpread(scripts)) return;
  const { start, end } = scripts.open.name;
  yield {
    start,
    end,
    message: 'With the feature `islands`, the scripts must know of it: write `islands=true`.',
    fix: { title: 'Write `islands=true`', edits: [{ start: end, end, text: ' islands=true' }] },
  };
}

function childNamed({ children }: Element, name: string): Element | undefined {
  return children.find(
    (child): child is Element => child instanceof Element && child.name.replace(/^.*::/, '') === name,
  );
}

/** Whether a child of the head brings nothing that is not written here. */
function isKnown(node: ViewNode): boolean {
  if (node.kind !== 'element') return ['comment', 'rust_comment', 'text', 'raw_text'].includes(node.kind);
  return !node.open.name.isComponent || OF_LEPTOS.has(node.name.replace(/^.*::/, ''));
}
