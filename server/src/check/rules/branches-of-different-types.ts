import type { Expr } from 'prettier-plugin-leptos/rust';
import type { Element, RelatedPlace, View } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { componentTags } from '../component-tags.js';
import type { Fix } from '../finding.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { expressionsIn } from '../rust-expressions.js';
import { type Choice, eraserOf, type Result, resultsOf } from '../rust-results.js';
import { mayBeTail, type RustWithViews, rustWithViews } from '../rust-with-views.js';
import { shapeInWords, shapeOf, type ViewShape } from '../view-shape.js';
import { areSound } from '../view-soundness.js';

/**
 * `if a { view! { <b/> } } else { view! { <i/> } }`: each view has a type of its own (`tachys::HtmlElement<E, …>`, with
 * `--cfg erase_components` as well), and an `if` or `match` has one.
 */
export const branchesOfDifferentTypes: Rule = {
  name: 'branches-of-different-types',
  severity: 'error',
  *check(context) {
    const { document } = context;
    for (const rust of rustWithViews(context, isBetweenBranches)) {
      const found = reportsIn(rust, context);
      if (found.length > 0 && areSound({ text: document.text, views: rust.outermost })) yield* found;
    }
  },
};

/** A branch stands behind another one, and begins with one of these. */
function isBetweenBranches(before: string, isFirst: boolean): boolean {
  return !isFirst && mayBeTail(before) && (before.includes('else') || before.includes('=>'));
}

function reportsIn(rust: RustWithViews, context: RuleContext): Report[] {
  const { version } = context;
  const choices = new Set<Expr>();
  return expressionsIn(rust.tree).flatMap(({ expr, isGiven }) => {
    // A choice in a branch of another one has to be of the same type as that.
    if ((expr.kind !== 'if' && expr.kind !== 'match') || choices.has(expr)) return [];
    const results = resultsOf(expr, { rust, version, choices });
    return isGiven ? reportOn(expr, results, rust, context) : [];
  });
}

function reportOn({ kind }: Choice, results: readonly Result[], rust: RustWithViews, context: RuleContext): Report[] {
  if (results.some(result => result.kind === 'nothing')) return [];
  const typed = results.flatMap(result => typedBranch(result, context) ?? []);
  const erased = typed.find(({ type }) => type === ERASED);
  const first = erased ?? typed[0];
  const other = typed.find(({ type }) => type !== first?.type);
  if (first === undefined || other === undefined || isOwnMacro(other.view, context)) return [];
  const method = `.${eraserOf(context.version)}()`;
  const isErased = results.some(result => result.kind === 'erased');
  const { start, end } = other.view.macro;
  const fix = fixOf(results, rust, method);
  return [
    {
      start,
      end,
      message: isErased
        ? `The branches of this \`${kind}\` are of different types, as only some views end with \`${method}\`: add it to ${other.words}.`
        : `The branches of this \`${kind}\` are of different types, ${first.words} and ${other.words}: end each view with \`${method}\`.`,
      related: [placeOf(first)],
      ...(fix === undefined ? {} : { fix }),
    },
  ];
}

/** A branch whose type is certain. */
interface TypedBranch {
  readonly view: View;
  /** The same for what may be the same type. */
  readonly type: string;
  readonly words: string;
}

const ERASED = 'erased';

function typedBranch(result: Result, context: RuleContext): TypedBranch | undefined {
  if (result.kind !== 'view' && result.kind !== 'erased') return undefined;
  const { view } = result;
  if (!isView(view)) return undefined;
  if (result.kind === 'erased') return { view, type: ERASED, words: `one with \`.${eraserOf(context.version)}()\`` };
  const shape = shapeOf(view);
  const type = shape === undefined ? undefined : typeOf(shape, context);
  return shape === undefined || type === undefined ? undefined : { view, type, words: shapeInWords(shape) };
}

function typeOf(shape: ViewShape, context: RuleContext): string | undefined {
  switch (shape.kind) {
    case 'element':
      return `<${shape.name}>`;
    case 'component':
      return typeOfComponent(shape.element, context);
    case 'custom':
      return undefined;
    default:
      return shape.kind;
  }
}

/**
 * Up to 0.6 the macro erases what a component returns, unless that is transparent. Since then it is of the type behind the
 * component's own `impl IntoView`, which is no other's for those outside of it.
 */
function typeOfComponent(element: Element, context: RuleContext): string | undefined {
  const definition = componentTags(context).find(tag => tag.element === element)?.definition;
  const leptos = definition?.item.leptos;
  if (leptos?.kind !== 'component' && leptos?.kind !== 'island') return undefined;
  if (definition === undefined || !OPAQUE.test(leptos.returnType)) return undefined;
  if (atLeast(context.version, '0.7')) return `${definition.module.file}:${definition.item.nameStart}`;
  return leptos.arguments.includes('transparent') ? undefined : ERASED;
}

/** Of routes, which return `impl MatchNestedRoutes`, the macro may change the type. */
const OPAQUE = /^impl (?:[\w:]+::)?IntoView\b/;

/** Whether it is Leptos' macro rather than one of the project's, which may erase the type, or a template. */
function isView({ macro }: View): boolean {
  return /(?:^|::)\s*view$/.test(macro.text);
}

/** Whether the project has a macro of this name that is called instead of Leptos'. */
function isOwnMacro({ start, macro }: View, { project, file }: RuleContext): boolean {
  const place = file === undefined ? undefined : project.placeAt(file, start);
  if (place === undefined) return false;
  return project.resolve(place, macro.text.split(/\s*::\s*/), 'macro').some(({ item }) => item.kind === 'macro');
}

function placeOf({ view, words }: TypedBranch): RelatedPlace {
  const { start, end } = view.macro;
  return { start, end, message: `Here it is ${words}.` };
}

/** Undefined where a branch is something else than a view: nobody knows whether it is of the erased type. */
function fixOf(results: readonly Result[], { start }: RustWithViews, method: string): Fix | undefined {
  const edits: Fix['edits'][number][] = [];
  for (const result of results) {
    if (result.kind === 'other') return undefined;
    if (result.kind !== 'view') continue;
    if (!isView(result.view)) return undefined;
    const end = start + result.end;
    edits.push({ start: end, end, text: method });
  }
  return { title: `End each view with \`${method}\``, edits };
}
