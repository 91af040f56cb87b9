import type { Attribute, Place as ViewPlace } from 'tree-sitter-leptos';
import { isServerFunction, type ServerFunctionDefinition } from '../../project/definitions.js';
import type { Place } from '../../project/model.js';
import type { ProjectContext } from '../feature-context.js';
import { blanked } from '../rust-code.js';

/** The components that send a form to a server function. */
const FORMS: ReadonlySet<string> = new Set(['ActionForm', 'MultiActionForm']);

/** How an action for a server function is made; the type is its struct (view-language.md 4.4). */
const MADE =
  /^(?:\w+::)*(?:ServerAction|ServerMultiAction|create_server_action|create_server_multi_action)\s*(?:::\s*)?<\s*([\w:]+)\s*>/;

/** The server function that the innermost form around a place sends to; undefined where it is not known for sure. */
export function formFunctionAt(
  parents: readonly ViewPlace[],
  text: string,
  context: ProjectContext,
): ServerFunctionDefinition | undefined {
  const form = [...parents].reverse().find(place => place.kind === 'element' && isForm(place.name));
  if (form?.kind !== 'element') return undefined;
  const action = form.open.attributes.find(({ key }) => key === 'action');
  return action && actionFunction(action, text, context);
}

/** Whether a component sends a form to a server function. */
export function isForm(name: string): boolean {
  return FORMS.has(name.slice(name.lastIndexOf(':') + 1));
}

/** The server function behind `action=…`: an action made on the spot, a variable that holds one, or a prop. */
export function actionFunction(
  { value }: Attribute,
  text: string,
  context: ProjectContext,
): ServerFunctionDefinition | undefined {
  const { project, file } = context;
  const place = file === undefined || value?.code === undefined ? undefined : project.placeAt(file, value.start);
  if (place === undefined || value?.code === undefined) return undefined;
  const code = text
    .slice(value.code.start, value.code.end)
    .replace(/^\{\s*([\s\S]*?)\s*\}$/, '$1')
    .trim();
  const type =
    MADE.exec(code)?.[1] ?? (/^\w+$/.test(code) ? typeOfVariable(code, value.start, text, place) : undefined);
  if (type === undefined) return undefined;
  return project.resolve(place, type.split('::'), 'type').find(isServerFunction);
}

/** The struct of the action that a variable holds: by the `let` in front that is nearest, otherwise by a prop's type. */
function typeOfVariable(name: string, offset: number, text: string, place: Place): string | undefined {
  const item = enclosingItem(place, offset);
  const start = item?.start ?? 0;
  const code = blanked(text.slice(start, offset));
  const declared = [...code.matchAll(new RegExp(`\\blet\\s+(?:mut\\s+)?${name}\\s*(?::[^=;]*)?=\\s*([^;]*)`, 'g'))].at(
    -1,
  );
  if (declared !== undefined) return MADE.exec(declared[1] ?? '')?.[1];
  const facts = item?.leptos;
  if (facts?.kind !== 'component' && facts?.kind !== 'island') return undefined;
  const prop = facts.props.find(candidate => candidate.name === name);
  return prop && /^(?:\w+::)*Server(?:Multi)?Action<([\w:]+)>$/.exec(prop.type)?.[1];
}

function enclosingItem({ module, blocks }: Place, offset: number) {
  const items = [...blocks, module.scope].flatMap(scope => scope.items);
  return items.find(item => item.kind === 'fn' && item.start <= offset && offset <= item.end);
}
