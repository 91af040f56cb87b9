import { type Attribute, type Element, visit } from 'tree-sitter-leptos';
import { takesHtmlAttributes } from '../../features/tag-kind.js';
import { attributesIn } from '../attributes.js';
import { type Closure, closureIn, withArity } from '../closures.js';
import { viewsIn } from '../elements.js';
import type { Report, Rule, ViewContext } from '../rule.js';

/** A handler that takes no event, and a value or content that takes something (view-language.md 2.1, 2.2). */
export const closureParameters: Rule = {
  name: 'closure-parameters',
  severity: 'error',
  scope: 'view',
  *check(context) {
    yield* inAttributes(context);
    yield* inContent(context);
  },
};

function* inAttributes({ document }: ViewContext): Generator<Report> {
  for (const { attribute, element } of attributesIn(document)) {
    const { key, directive, value } = attribute;
    if (value?.code === undefined || value.form === 'string' || value.code.errors.length > 0) continue;
    const arity = directive?.text === 'on' ? 1 : isShown(attribute, element) ? 0 : undefined;
    const closure = arity === undefined ? undefined : closureIn(value.code, document.text);
    if (arity === undefined || closure === undefined || closure.parameters.length === arity) continue;
    const message =
      arity === 1
        ? `The handler of \`${key}\` is called with the event: write \`|_|\`, or \`|ev|\` to use it.`
        : `The value of \`${key}\` is called without anything: write \`||\`.`;
    yield reportOf(closure, arity, message);
  }
}

function* inContent({ document }: ViewContext): Generator<Report> {
  const reports: Report[] = [];
  for (const view of viewsIn(document)) {
    visit(view, place => {
      if (place.kind !== 'block' || place.code.errors.length > 0) return;
      const closure = closureIn(place.code, document.text);
      if (closure !== undefined && closure.parameters.length > 0) reports.push(reportOf(closure, 0, CONTENT));
    });
  }
  yield* reports;
}

const CONTENT =
  'Content is called without anything: write `||`. What a component passes to its content is named in its tag: `let:name`.';

function reportOf(closure: Closure, arity: number, message: string): Report {
  const { start, end } = closure.between;
  const fix = withArity(closure, arity);
  return { start: start - 1, end: end + 1, message, ...(fix === undefined ? {} : { fix }) };
}

/** Keys of elements whose value is no attribute of the page. */
const NOT_SHOWN = new Set(['node_ref', '_ref', 'ref', 'key']);

/** Whether an attribute is one of the page, which a function may tell anew. */
function isShown({ key, directive, start }: Attribute, { open }: Element): boolean {
  if (directive !== undefined) return ['class', 'style', 'prop'].includes(directive.text);
  // `onclick=|ev| …` has a rule of its own.
  return takesHtmlAttributes(open, start) && !NOT_SHOWN.has(key) && !/^on/i.test(key);
}
