import { declarations, endOfAngles } from './arguments.js';
import type { Attribute } from './attributes.js';
import { attributesNamed, type Outer } from './attributes.js';
import { Cursor, type Group, type Source } from './cursor.js';
import { pairDelimiters } from './delimiters.js';
import { docsOf } from './docs.js';
import type { ServerFunctionFacts, ServerFunctionParameter } from './facts.js';
import { readDeclaration } from './parameters.js';
import { pascalCase } from './pascal-case.js';
import { sharedText } from './shared-text.js';
import { parametersOf, type Signature, tailOf } from './signature.js';
import { squeezed } from './squeezed.js';
import { stringContent } from './string-value.js';
import { plainName } from './words.js';

/** What string literals without a key are, in this order, behind the name (view-language.md 4.1). */
const POSITIONS = ['prefix', 'encoding', 'endpoint'];

/** What `#[server]` makes of a function (view-language.md 4), told by its signature alone. */
export function serverFunctionFacts(
  source: Source,
  attribute: Attribute,
  name: string,
  signature: Signature,
): ServerFunctionFacts {
  const given = readArguments(source, attribute.arguments);
  const { returnType } = tailOf(source, signature);
  return {
    kind: 'server',
    struct: sharedText(plainName(given['name'] ?? '') || pascalCase(name)),
    arguments: given,
    parameters: parametersOf(source, signature).flatMap(part => readParameter(source, part.start, part.end) ?? []),
    returnType,
    ...resultTypes(returnType),
  };
}

function readArguments(source: Source, group: Group | undefined): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  if (group === undefined) return given;
  let position = 0;
  for (const part of declarations(source, group.start, group.contentEnd)) {
    const cursor = new Cursor(source, part.start, part.end);
    const word = cursor.word();
    const written = squeezed(source.text, part.start, part.end);
    const literal = stringContent(written);
    if (word !== '' && cursor.eat('='))
      given[sharedText(word)] = withoutQuotes(squeezed(source.text, cursor.at, part.end));
    else if (literal === undefined) given['name'] ??= written;
    else given[POSITIONS[position++] ?? 'endpoint'] ??= sharedText(literal);
  }
  return given;
}

function withoutQuotes(code: string): string {
  return sharedText(stringContent(code) ?? code);
}

function readParameter(source: Source, start: number, end: number): ServerFunctionParameter | undefined {
  const declaration = readDeclaration(source, { start, end });
  if (declaration?.name === undefined) return undefined;
  const { name, nameStart, type, outer } = declaration;
  const docs = docsOf(source.text, outer);
  return {
    name,
    start,
    end,
    nameStart,
    type,
    ...(docs === undefined ? {} : { docs }),
    options: optionsOf(source, outer),
  };
}

/** The arguments of `#[server(default, rename = "x")]` by key. */
function optionsOf(source: Source, outer: Outer): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const { arguments: group } of attributesNamed(outer, 'server')) {
    if (group === undefined) continue;
    for (const part of declarations(source, group.start, group.contentEnd)) {
      const cursor = new Cursor(source, part.start, part.end);
      const key = cursor.word();
      if (key !== '')
        given[sharedText(key)] = cursor.eat('=') ? withoutQuotes(squeezed(source.text, cursor.at, part.end)) : '';
    }
  }
  return given;
}

/** The arguments of a type that is called `Result`, whatever path leads to it. */
function resultTypes(returnType: string): Pick<ServerFunctionFacts, 'okType' | 'errorType'> {
  const head = /^(?:[\w:\s]*::\s*)?Result\s*(?=<)/.exec(returnType)?.[0];
  if (head === undefined) return {};
  const source = { text: returnType, delimiters: pairDelimiters(returnType) };
  const end = endOfAngles(source, head.length, returnType.length) ?? returnType.length + 1;
  const [ok, error] = declarations(source, head.length + 1, end - 1);
  return {
    ...(ok === undefined ? {} : { okType: squeezed(returnType, ok.start, ok.end) }),
    ...(error === undefined ? {} : { errorType: squeezed(returnType, error.start, error.end) }),
  };
}
