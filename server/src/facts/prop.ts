import { options, separatedBy } from './arguments.js';
import { attributesNamed, type Outer } from './attributes.js';
import { Cursor, type Source } from './cursor.js';
import { docsOf } from './docs.js';
import type { Prop } from './facts.js';
import type { Declaration } from './parameters.js';
import { sharedText } from './shared-text.js';
import { squeezed } from './squeezed.js';
import { stringContent } from './string-value.js';
import { plainName } from './words.js';

/** What makes that a tag may leave a prop out (view-language.md 3.2). */
const OPTIONAL = ['optional', 'optional_no_strip', 'default', 'attrs', 'marker'];

/** A prop without anything said of it has these. */
const NO_OPTIONS: readonly string[] = [];

/**
 * The prop that a parameter of a component or a field of a slot is; undefined where it has no name that a tag could
 * give, as a pattern without `#[prop(name = "…")]`.
 */
export function propOf(source: Source, declaration: Declaration): Prop | undefined {
  const given = readOptions(source, declaration.outer);
  const renamed = stringContent(given.get('name') ?? '');
  const name = renamed === undefined ? declaration.name : sharedText(renamed);
  if (name === undefined) return undefined;
  const { type, start, end, nameStart } = declaration;
  const names = [...given.keys()];
  const docs = docsOf(source.text, declaration.outer);
  const written = given.get('default');
  return {
    name,
    start,
    end,
    nameStart,
    type,
    passedType: given.has('optional') || given.has('strip_option') ? insideOption(type) : type,
    ...(docs === undefined ? {} : { docs }),
    isRequired: !OPTIONAL.some(option => given.has(option)),
    isInto: given.has('into'),
    ...(written === undefined ? {} : { default: written }),
    options: names.length === 0 ? NO_OPTIONS : names,
  };
}

/** The options of all `#[prop(…)]` by name, with what is written behind `=`; empty without. */
function readOptions(source: Source, outer: Outer): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const { arguments: group } of attributesNamed(outer, 'prop')) {
    if (group === undefined) continue;
    for (const part of options(source, group.start, group.contentEnd)) {
      const cursor = new Cursor(source, part.start, part.end);
      const name = sharedText(plainName(cursor.word()));
      if (name === '') continue;
      given.set(name, cursor.eat('=') ? squeezed(source.text, cursor.at, part.end) : '');
    }
  }
  return given;
}

/** `T` of a type that is written exactly `Option<T>`; another type as it is. */
function insideOption(type: string): string {
  return /^Option\s*<(.*)>$/s.exec(type)?.[1]?.trim() ?? type;
}

/** The arguments of an attribute as written, in order: `transparent`, `fallible`. */
export function argumentsOf(
  source: Source,
  { arguments: group }: { readonly arguments?: { start: number; contentEnd: number } },
): readonly string[] {
  if (group === undefined) return NO_OPTIONS;
  return separatedBy(source, group.start, group.contentEnd).map(({ start, end }) => squeezed(source.text, start, end));
}
