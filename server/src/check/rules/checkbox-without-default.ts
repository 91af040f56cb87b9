import { fieldNameOf } from '../../features/server-functions/form-fields.js';
import { actionForms, isFilledByForm, literalValue } from '../action-forms.js';
import type { Report, Rule } from '../rule.js';

/**
 * A checkbox for a `bool` or `Vec` argument without `#[server(default)]`: what is not checked is not sent
 * (view-language.md 4.4, S-FORM; HTML, "Constructing the entry list").
 */
export const checkboxWithoutDefault: Rule = {
  name: 'checkbox-without-default',
  severity: 'warning',
  *check(context) {
    for (const form of actionForms(context)) {
      if (!isFilledByForm(form, context)) continue;
      const { parameters } = form.definition.item.leptos;
      for (const { element, name, start, end } of form.fields) {
        const parameter = parameters.find(candidate => fieldNameOf(candidate) === name.replace(/\[\]$/, ''));
        if (parameter === undefined || literalValue(element, 'type') !== 'checkbox') continue;
        const { type, options } = parameter;
        if (options['default'] !== undefined || !/^(?:bool$|Vec<)/.test(type)) continue;
        // The text-book way around: a hidden field of the same name that is always sent.
        if (form.fields.some(other => other.name === name && other.element !== element && type === 'bool')) continue;
        const message =
          `A checkbox that is not checked is not sent, and \`${form.definition.item.name}\` then fails: ` +
          `write \`#[server(default)]\` in front of its argument \`${parameter.name}\`.`;
        const report: Report = { start, end, message };
        yield report;
      }
    }
  },
};
