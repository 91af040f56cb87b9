import type { CloseTag, Part, TagName } from '../view/nodes.js';
import { type Check, NONE, type Problem, type RstmlVersion } from './problem.js';

const CODE = 'syntax/tag-generics';

/** What only a declaration can be, which rstml 0.13 no longer takes. */
const ONLY_DECLARATION = /^(?:'\w+\s*:|const\s|(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*\s*:(?!:))/u;

/** A parameter as Rust *declares* one, which is what rstml 0.12 reads between `<` and `>` (view-language.md 1.4). */
const DECLARATION =
  /^(?:'\w+(?:\s*:.*)?|const\s+\w+\s*:.+|(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*(?:\s*:(?!:).*)?(?:\s*=.*)?)$/su;

/** Generics that the parser of Leptos does not take, and close tags that do not repeat them. */
export const checkTagGenerics: Check = (place, { rstml }) => {
  if (place.kind === 'incomplete_tag') return check(place.name, place.generics, rstml);
  if (place.kind !== 'element') return NONE;
  const { name, generics } = place.open;
  const own = check(name, generics, rstml);
  return place.close === undefined ? own : [...own, ...mismatch(name, generics, place.close)];
};

function check(
  name: TagName | undefined,
  generics: Part | undefined,
  rstml: RstmlVersion | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (name?.form === 'path' && /^[^:]+::$/u.test(name.name)) {
    const { start, end } = name;
    problems.push({
      code: CODE,
      message: `A tag takes its generics without \`::\`: \`<${name.name.slice(0, -2)}<…>\`.`,
      start,
      end,
    });
  }
  if (generics === undefined) return problems;
  for (const { text, offset } of parameters(generics.text)) {
    if (isTaken(text, rstml)) continue;
    const message =
      rstml === '0.13'
        ? `\`${text}\` declares a parameter: a tag takes arguments, such as \`<Vec<T>>\`.`
        : `\`${text}\` cannot stand in a tag: the macro takes plain names only. Give the type a name with \`type … = ${text};\`.`;
    const start = generics.start + offset;
    problems.push({ code: CODE, message, start, end: start + text.length });
  }
  return problems;
}

function isTaken(parameter: string, rstml: RstmlVersion | undefined): boolean {
  if (rstml === undefined) return true;
  return rstml === '0.13' ? !ONLY_DECLARATION.test(parameter) : DECLARATION.test(parameter);
}

function mismatch(name: TagName, generics: Part | undefined, close: CloseTag): readonly Problem[] {
  const opened = generics?.text ?? '';
  const closed = close.generics?.text ?? '';
  if (withoutSpace(opened) === withoutSpace(closed) || withoutSpace(opened) === '<>') return NONE;
  const { start, end } = close;
  const expected = `</${name.name}${opened}>`;
  return [
    {
      code: CODE,
      message: `The close tag repeats the generics of the open tag: expected \`${expected}\`.`,
      start,
      end,
      related: [{ start: name.start, end: generics?.end ?? name.end, message: 'the tag is opened here' }],
      fix: { title: `Write \`${expected}\``, edits: [{ start, end, text: expected }] },
    },
  ];
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The parameters between the angle brackets, with their offsets in the text. */
function parameters(generics: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  let depth = 0;
  let from = 1;
  const add = (until: number): void => {
    const part = generics.slice(from, until);
    const text = part.trim();
    if (text !== '') found.push({ text, offset: from + part.indexOf(text) });
    from = until + 1;
  };
  for (let index = 1; index < generics.length - 1; index++) {
    const c = generics.charAt(index);
    if ('<([{'.includes(c)) depth++;
    else if ('>)]}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) add(index);
  }
  add(generics.length - 1);
  return found;
}
