import type { Source } from './cursor.js';
import type { DirectiveFacts } from './facts.js';
import { readDeclaration } from './parameters.js';
import { parametersOf, type Signature, tailOf } from './signature.js';

/** How much of the parameters is looked at for an element, which must be in the first one. */
const FIRST_PARAMETER = 200;

/** The element that a directive is given: `Element`, up to 0.6 `HtmlElement<…>` (view-language.md 2.2). */
const ELEMENT_TYPE = /^(?:[\w:\s]*::\s*)?(?:Html)?Element\s*(?:<.*>)?$/;

/** Whether a function can stand behind `use:`, and with what; undefined where it cannot. */
export function directiveFacts(source: Source, signature: Signature): DirectiveFacts | undefined {
  const { parameters } = signature;
  if (parameters === undefined) return undefined;
  const beginning = source.text.slice(parameters.start, Math.min(parameters.end, parameters.start + FIRST_PARAMETER));
  if (!beginning.includes('Element') || returnsSomething(source, signature)) return undefined;
  const [first, second, third] = parametersOf(source, signature);
  if (first === undefined || third !== undefined) return undefined;
  const elementType = readDeclaration(source, first)?.type ?? '';
  if (!ELEMENT_TYPE.test(elementType)) return undefined;
  const valueType = second === undefined ? undefined : readDeclaration(source, second)?.type;
  return { kind: 'directive', elementType, ...(valueType === undefined ? {} : { valueType }) };
}

/** What a directive returns is dropped: a function that returns something is meant for something else. */
function returnsSomething(source: Source, signature: Signature): boolean {
  const { returnType } = tailOf(source, signature);
  return returnType !== '' && returnType !== '()';
}
