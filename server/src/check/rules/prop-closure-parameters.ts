import { closureIn, withArity } from '../closures.js';
import { hasConditionalProps } from '../component-tags.js';
import { functionTypeOf } from '../function-types.js';
import { givenProps } from '../given-props.js';
import type { Rule } from '../rule.js';

/** A closure with another number of parameters than the component calls it with: `<ErrorBoundary fallback=|| …>`. */
export const propClosureParameters: Rule = {
  name: 'prop-closure-parameters',
  severity: 'error',
  *check(context) {
    for (const { element, definition, prop, value } of givenProps(context)) {
      const closure = closureIn(value, context.document.text);
      const arity = closure === undefined ? undefined : functionTypeOf(prop, definition.item.leptos)?.arity;
      if (closure === undefined || arity === undefined || closure.parameters.length === arity) continue;
      if (hasConditionalProps(definition, context.project)) continue;
      const { start, end } = closure.between;
      const many = arity === 0 ? 'nothing' : arity === 1 ? 'one argument' : `${arity} arguments`;
      const head = `|${Array(arity).fill('_').join(', ')}|`;
      const message = `\`<${element.name}>\` calls \`${prop.name}\` with ${many}: write \`${head}\`${arity === 0 ? '' : ', or names for what you use'}.`;
      const fix = withArity(closure, arity);
      yield { start: start - 1, end: end + 1, message, ...(fix === undefined ? {} : { fix }) };
    }
  },
};
