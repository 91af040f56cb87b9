import type { Attribute, Element, Located, Span, ViewNode } from 'tree-sitter-leptos';
import { actionFunction, isForm } from '../features/server-functions/action-function.js';
import { endpointOf } from '../features/server-functions/endpoint.js';
import type { ServerFunctionDefinition } from '../project/definitions.js';
import { componentTags } from './component-tags.js';
import { perDocument } from './per-document.js';
import type { RuleContext } from './rule.js';

/** A form that is sent to a server function, and what is in it (view-language.md 4.4). */
export interface ActionForm {
  readonly element: Element;
  readonly action: Attribute;
  readonly definition: ServerFunctionDefinition;
  /** The controls whose name is written out. */
  readonly fields: readonly FormField[];
  /** Whether all of the form is written out: no block, component or spread may bring a field of its own. */
  readonly isWhole: boolean;
}

/** A control of a form. The span is that of its name, between the quotes. */
export interface FormField extends Span {
  readonly element: Element;
  /** As written: `title`, `address[street]`. */
  readonly name: string;
}

/** Elements whose `name` is sent with a value of the user's. A button sends the one that was pressed, and says so itself. */
const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** The forms of a document whose server function is known for sure. */
export const actionForms = perDocument((context): readonly ActionForm[] => {
  if (!context.document.text.includes('ActionForm')) return [];
  return componentTags(context).flatMap(({ element, definition }) =>
    isForm(element.name) && definition?.module.crate.origin !== 'workspace' ? (formOf(element, context) ?? []) : [],
  );
});

function formOf(element: Element, context: RuleContext): ActionForm | undefined {
  const action = element.open.attributes.find(({ key }) => key === 'action');
  const definition = action && actionFunction(action, context.document.text, context);
  if (action === undefined || definition === undefined || element.isUnclosed) return undefined;
  const fields: FormField[] = [];
  let isWhole = !hasControlsElsewhere(element, context);
  const pending: ViewNode[] = [...element.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'block' || node.kind === 'unexpected' || node.kind === 'incomplete_tag') isWhole = false;
    if (node.kind === 'fragment') pending.push(...node.children);
    if (node.kind !== 'element') continue;
    pending.push(...node.children);
    if (node.open.name.form !== 'element' || node.open.items.some(isOpaque)) isWhole = false;
    const field = fieldOf(node);
    if (field === 'unknown') isWhole = false;
    else if (field !== undefined) fields.push(field);
  }
  return { element, action, definition, fields: fields.reverse(), isWhole };
}

/**
 * The control that an element is; unknown where its name is computed. With a `form` attribute it is one of the form of that
 * id (HTML standard, association of controls and forms).
 */
function fieldOf(element: Element): FormField | 'unknown' | undefined {
  if (!CONTROLS.has(element.name) && element.name !== 'button') return undefined;
  if (element.open.attributes.some(({ key }) => key === 'form')) return undefined;
  const name = element.open.attributes.find(({ key }) => key === 'name');
  if (name === undefined) return undefined;
  const content = name.value?.content;
  if (content === undefined || content.text.includes('\\')) return 'unknown';
  return { element, name: content.text, start: content.start, end: content.end };
}

/** Whether controls outside of a form may name it as theirs. */
function hasControlsElsewhere({ open }: Element, { document }: RuleContext): boolean {
  return open.attributes.some(({ key }) => key === 'id' || key === 'attr:id') && /\sform\s*=/.test(document.text);
}

function isOpaque(item: Located): boolean {
  return 'kind' in item && (item.kind === 'spread' || item.kind === 'shorthand');
}

/** The argument that a field is for: what stands in front of its first bracket. */
export function argumentName(field: string): string {
  return field.split('[', 1)[0] ?? field;
}

/** Whether the arguments travel as a form sends them, and all of their names are known. */
export function isFilledByForm({ definition }: ActionForm, { version }: RuleContext): boolean {
  const { name, leptos } = definition.item;
  const isFlat = leptos.parameters.every(({ options }) => options['flatten'] === undefined);
  return isFlat && endpointOf(name, leptos, version).input === 'PostUrl';
}

/** The value of an attribute where it is a string; undefined otherwise. */
export function literalValue(element: Element, key: string): string | undefined {
  return element.open.attributes.find(attribute => attribute.key === key)?.value?.content?.text;
}
