import type { ServerFunctionFacts, ServerFunctionParameter } from '../../facts/facts.js';

/** The `name` of the form control that fills an argument (view-language.md 4.4). */
export function fieldNameOf({ name, options }: ServerFunctionParameter): string {
  return options['rename'] ?? name;
}

/** Whether a form need not have the field: the type or the attribute provides for its absence. */
export function isOptionalField({ type, options }: ServerFunctionParameter): boolean {
  return options['default'] !== undefined || /^(?:(?:std|core)::option::)?Option</.test(type);
}

/** The arguments that a form has to send. */
export function formParameters({ parameters }: ServerFunctionFacts): readonly ServerFunctionParameter[] {
  return parameters.filter(({ options }) => options['skip'] === undefined);
}
