import { hasConditionalProps } from '../component-tags.js';
import { type FunctionType, functionTypeOf } from '../function-types.js';
import { type GivenProp, givenProps } from '../given-props.js';
import { literalIn } from '../literals.js';
import type { Report, Rule } from '../rule.js';
import { outsideBrackets } from '../rust-text.js';

/** A value where a component takes a function: `<Show when=true>`, `<Suspense fallback="…">` (view-language.md 3.3, 5). */
export const closureExpected: Rule = {
  name: 'closure-expected',
  severity: 'error',
  *check(context) {
    const { text } = context.document;
    for (const given of givenProps(context)) {
      const isLiteral = literalIn(given.value, text) !== undefined;
      if (!isLiteral && !isComputed(given.value, text)) continue;
      const type = functionTypeOf(given.prop, given.definition.item.leptos);
      if (type === undefined || (type.takesViews === true && !isLiteral)) continue;
      if (hasConditionalProps(given.definition, context.project)) continue;
      yield reportOf(given, type, isLiteral);
    }
  },
};

/** What is no function, whatever its operands are; macros of other names may make one. */
const COMPUTED = new Set([
  'binary_expression',
  'unary_expression',
  'range_expression',
  'array_expression',
  'view_macro',
]);
const VALUE_MACRO = /^(?:format|vec|concat|stringify)\s*!/;
/** An operator between two operands; what could begin a statement or a closure is none. */
const OPERATOR = /[^\s=<>!&|+*/%^-]\s*(?:[=!<>]=|&&|[<>])\s*[^\s=<>&|]/;
const OTHER = /[;|]|\b(?:move|if|match|let|return|loop|while|for|async|unsafe|as)\b|::\s*</;

function isComputed({ start, end, type }: GivenProp['value'], text: string): boolean {
  const code = text.slice(start, end);
  if (type === 'unary_expression') return !code.startsWith('*');
  if (COMPUTED.has(type)) return true;
  if (type === 'macro_invocation') return VALUE_MACRO.test(code);
  if (type !== 'block' && type !== 'parenthesized_expression') return false;
  const inner = outsideBrackets(code.slice(1, -1));
  return OPERATOR.test(inner) && !OTHER.test(inner);
}

function reportOf({ element, prop, value }: GivenProp, { arity }: FunctionType, isLiteral: boolean): Report {
  const { start, end } = value;
  // What takes part in a computation has to be moved into the closure.
  const head = `${isLiteral ? '' : 'move '}|${Array(arity).fill('_').join(', ')}|`;
  return {
    start,
    end,
    message: `\`${prop.name}\` of \`<${element.name}>\` is a function: write \`${head}\` in front of it.`,
    fix: { title: `Write \`${head}\` in front of it`, edits: [{ start, end: start, text: `${head} ` }] },
  };
}
