import { nearestName } from 'prettier-plugin-leptos/terminal';
import { fieldNameOf, formParameters } from '../../features/server-functions/form-fields.js';
import {
  type ActionForm,
  actionForms,
  argumentName,
  type FormField,
  isFilledByForm,
  literalValue,
} from '../action-forms.js';
import type { Fix } from '../finding.js';
import { isOneEditAway } from '../near-names.js';
import type { Report, Rule } from '../rule.js';

/** A field of an `<ActionForm>` whose name is no argument of the server function (view-language.md 4.4, S-FORM). */
export const formFieldWithoutArgument: Rule = {
  name: 'form-field-without-argument',
  severity: 'warning',
  *check(context) {
    for (const form of actionForms(context)) {
      if (!isFilledByForm(form, context)) continue;
      const known = new Set(formParameters(form.definition.item.leptos).map(fieldNameOf));
      for (const field of form.fields) {
        if (isOfServerFunction(field) && !known.has(argumentName(field.name))) yield reportOf(field, form, known);
      }
    }
  },
};

/** Buttons say which one was pressed; who submits need not fill an argument. */
function isOfServerFunction({ element, name }: FormField): boolean {
  const type = literalValue(element, 'type');
  return name !== '' && element.name !== 'button' && type !== 'submit' && type !== 'button' && type !== 'image';
}

function reportOf(field: FormField, form: ActionForm, known: ReadonlySet<string>): Report {
  const { start, end } = field;
  const name = argumentName(field.name);
  const near = nearestName(name, known);
  const fix = near === undefined ? undefined : renaming(field, near, form, known);
  const advice = near === undefined ? listOf(known) : `; did you mean \`${near}\`?`;
  return {
    start,
    end,
    message: `The server function \`${form.definition.item.name}\` has no argument \`${name}\`${advice}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function listOf(known: ReadonlySet<string>): string {
  if (known.size === 0) return ': it takes none.';
  return `: it takes ${[...known].map(name => `\`${name}\``).join(', ')}.`;
}

/** Safe where one argument alone has a name like that, and no other field fills it. */
function renaming(field: FormField, near: string, { fields }: ActionForm, known: ReadonlySet<string>): Fix | undefined {
  const name = argumentName(field.name);
  const others = [...known].filter(other => other !== near);
  const isTaken = fields.some(other => argumentName(other.name) === near);
  if (isTaken || !isOneEditAway(name, near) || nearestName(name, others) !== undefined) return undefined;
  return { title: `Write \`${near}\``, edits: [{ start: field.start, end: field.start + name.length, text: near }] };
}
