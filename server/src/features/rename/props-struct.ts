import { LineIndex, type TextEdit } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import type { Steps } from '../../steps.js';
import { endOfGroup } from '../brackets.js';
import type { TagDefinition } from '../components/resolve-tag.js';
import type { FeatureContext } from '../feature-context.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { occurrencesOf } from '../occurrences/occurrences-of.js';
import { blanked } from '../rust-code.js';
import { identifierPattern } from '../rust-keywords.js';
import type { Refusal } from './renaming.js';

type FileEdit = TextEdit & { readonly file: string };

const GENERICS = '(?:\\s*::\\s*<[^<>]*>)?';

/**
 * The edits that rename a prop where code fills the struct of a component's props by hand: `FooProps { value: 1 }` and
 * `FooProps::builder().value(1).build()` (view-language.md 3.1). Refused where code does anything else with it: who
 * knows what becomes of it there.
 */
export function* propsStructEdits(
  definition: TagDefinition,
  prop: Prop,
  newName: string,
  context: FeatureContext,
): Steps<readonly FileEdit[] | Refusal> {
  const edits: FileEdit[] = [];
  for (const occurrence of yield* occurrencesOf([definition], context)) {
    const { file } = occurrence;
    const text = context.project.text(file) ?? '';
    if (!isStruct(occurrence, text)) continue;
    const found = editsAt(blanked(text), occurrence, prop.name, newName);
    if (found === undefined) {
      const { line } = LineIndex.of(text).positionAt(occurrence.start);
      const written = text.slice(occurrence.start, occurrence.end);
      return { refusal: `${file}:${line + 1} uses \`${written}\` in a way that cannot be followed for sure.` };
    }
    edits.push(...found.map(edit => ({ ...edit, file })));
  }
  return edits;
}

/** A name given by `as` is the struct's where it is used as one. */
function isStruct({ where, form, end }: Occurrence, text: string): boolean {
  if (where !== 'code') return false;
  return form === 'props' || (form === 'alias' && /^\s*(?:\{|::)/.test(text.slice(end, end + 200)));
}

function editsAt(code: string, { start, end }: Occurrence, name: string, newName: string): TextEdit[] | undefined {
  const isType = /(?:->|(?<!\p{XID_Continue})(?:for|impl))\s*(?:[\p{XID_Continue}#]+\s*::\s*)*$/u;
  const behind = code.slice(end);
  const brace = new RegExp(`^${GENERICS}\\s*\\{`).exec(behind);
  if (brace !== null) {
    if (isType.test(code.slice(0, start))) return undefined;
    return fieldEdits(code, end + brace[0].length, name, newName);
  }
  const builder = new RegExp(`^${GENERICS}\\s*::\\s*builder\\s*\\(\\s*\\)`).exec(behind);
  return builder === null ? undefined : setterEdits(code, end + builder[0].length, name, newName);
}

/** The field of a struct expression or pattern; one that is taken by its name is written out. */
function fieldEdits(code: string, from: number, name: string, newName: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const end = endOfGroup(code, from);
  const field = new RegExp(
    `(\\s*)(?:ref\\s+)?(?:mut\\s+)?(${identifierPattern(name)})(?![\\p{XID_Continue}])\\s*(:(?!:))?`,
    'uy',
  );
  for (let at = from; at < end; at = endOfPart(code, at, end) + 1) {
    field.lastIndex = at;
    const [, blanks = '', written = '', colon] = field.exec(code) ?? [];
    if (written === '') continue;
    const start = at + blanks.length;
    const isShort = colon === undefined;
    edits.push({
      start,
      end: isShort ? start : start + written.length,
      text: isShort ? `${newName}: ` : newName,
    });
  }
  return edits;
}

/** Where the part of a group ends that begins at an offset: at its comma, or with the group. */
function endOfPart(code: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (code.charAt(at) === ',') return at;
    if (/[([{]/.test(code.charAt(at))) at = endOfGroup(code, at + 1);
  }
  return end;
}

/** The calls of a builder up to `build`; undefined where it goes elsewhere before. */
function setterEdits(code: string, from: number, name: string, newName: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const call = /\s*\.\s*((?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*)\s*\(/uy;
  const setter = new RegExp(`^${identifierPattern(name)}$`, 'u');
  for (let at = from; ; at = endOfGroup(code, call.lastIndex) + 1) {
    call.lastIndex = at;
    const [whole = '', method = ''] = call.exec(code) ?? [];
    if (method === '') return undefined;
    if (method === 'build') return edits;
    const start = at + whole.indexOf(method);
    if (setter.test(method)) edits.push({ start, end: start + method.length, text: newName });
  }
}
