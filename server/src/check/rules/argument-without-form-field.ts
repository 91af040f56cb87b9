import type { ServerFunctionParameter } from '../../facts/facts.js';
import { fieldNameOf, formParameters, isOptionalField } from '../../features/server-functions/form-fields.js';
import { type ActionForm, actionForms, argumentName, isFilledByForm } from '../action-forms.js';
import type { Rule } from '../rule.js';

/** An argument of a server function that no field of its `<ActionForm>` sends (view-language.md 4.4, S-FORM). */
export const argumentWithoutFormField: Rule = {
  name: 'argument-without-form-field',
  severity: 'warning',
  *check(context) {
    for (const form of actionForms(context)) {
      if (!form.isWhole || !isFilledByForm(form, context)) continue;
      const missing = missingIn(form);
      if (missing.length === 0) continue;
      const names = missing.map(parameter => `\`${fieldNameOf(parameter)}\``).join(', ');
      const { start, end } = form.element.open.name;
      const noun = missing.length === 1 ? 'the argument' : 'the arguments';
      const message =
        `No field of this form sends ${noun} ${names} of \`${form.definition.item.name}\`: ` +
        `add a control with that \`name\`, or write \`#[server(default)]\` in front of the argument.`;
      yield { start, end, message };
    }
  },
};

function missingIn({ fields, definition }: ActionForm): readonly ServerFunctionParameter[] {
  const sent = new Set(fields.map(({ name }) => argumentName(name)));
  return formParameters(definition.item.leptos).filter(
    parameter => !isOptionalField(parameter) && parameter.type !== '()' && !sent.has(fieldNameOf(parameter)),
  );
}
