import { readFields } from '../../facts/read-fields.js';
import type { Definition } from '../../project/model.js';
import type { FeatureContext } from '../feature-context.js';
import { formFunctionAt } from '../server-functions/action-function.js';
import { fieldNameOf, formParameters, isOptionalField } from '../server-functions/form-fields.js';
import { elementName } from '../tag-kind.js';
import type { AttributeValuePlace } from '../tag-place.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** Elements with a `name` that a form sends. */
const CONTROLS: ReadonlySet<string> = new Set([
  'input',
  'select',
  'textarea',
  'button',
  'output',
  'fieldset',
  'object',
]);

/** How deep `arg[field][field]` is read (view-language.md 4.4). */
const DEEPEST = 5;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
}

/** `name="…"` inside of `<ActionForm action=…>`: the arguments of the server function. */
export function formFieldNames({ document, place, context }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeValue' || place.attribute.key !== 'name' || !CONTROLS.has(elementName(place.tag)))
    return [];
  const definition = formFunctionAt(place.parents, document.text, context);
  if (definition === undefined) return [];
  const { item } = definition;
  return formParameters(item.leptos)
    .flatMap(parameter => [
      { name: fieldNameOf(parameter), type: parameter.type, isOptional: isOptionalField(parameter) },
      ...nestedFields(fieldNameOf(parameter), parameter.type, definition, context),
    ])
    .map((field, index) => itemOf(field, index, place, item.name));
}

function itemOf(
  { name, type, isOptional }: Field,
  index: number,
  place: AttributeValuePlace,
  owner: string,
): Completion {
  return {
    ...place.span,
    label: name,
    kind: 'field',
    text: place.quoted ? name : `"${name}"`,
    detail: type,
    description: `${isOptional ? '' : 'required by '}${owner}`,
    sortText: `0${String(index).padStart(3, '0')}`,
  };
}

/** The fields of a struct that is an argument: `arg[field]`. Without recursion without end: a struct may hold itself. */
function nestedFields(base: string, type: string, owner: Definition, { project }: FeatureContext): Field[] {
  const found: Field[] = [];
  let level = [{ base, type, owner }];
  for (let depth = 1; depth < DEEPEST && level.length > 0; depth++) {
    level = level.flatMap(({ base: name, type: path, owner: from }) => {
      const [struct] = structsNamed(path, from, project);
      const text = struct && project.text(struct.module.file);
      if (struct === undefined || text === undefined) return [];
      return readFields(text, struct.item).map(field => {
        const inner = { base: `${name}[${field.name}]`, type: field.type, owner: struct };
        found.push({ name: inner.base, type: field.type, isOptional: field.type.startsWith('Option<') });
        return inner;
      });
    });
  }
  return found;
}

function structsNamed(type: string, owner: Definition, project: FeatureContext['project']): readonly Definition[] {
  const path = /^(?:Option<)?([A-Za-z_][\w:]*)>?$/.exec(type)?.[1];
  const place = project.placeAt(owner.module.file, owner.item.start);
  if (path === undefined || place === undefined) return [];
  return project
    .resolve(place, path.split('::'), 'type')
    .filter(({ item }) => item.kind === 'struct' && item.leptos === undefined);
}
