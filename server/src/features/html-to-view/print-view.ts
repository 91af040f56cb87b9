import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { rustString } from '../rust-string.js';
import type { HtmlAttribute, HtmlToken, OpenToken } from './html-token.js';

/** How the view is written. */
export interface ViewStyle {
  readonly version: LeptosVersion;
  /** One step of indentation. */
  readonly step: string;
}

/** A text up to this length stands on the line of its element. */
const SHORT = 60;

/** A piece of a name behind a dash, as Rust's tokens can hold it: no floats, no exponents (view-language.md 1.4). */
const PART = '(?:[A-Za-z_][A-Za-z0-9_]*|(?!0[box])[0-9]+(?![eE_])[a-zA-Z]*)';
const ATTRIBUTE_NAME = new RegExp(`^[A-Za-z_][A-Za-z0-9_]*(?:[-:.]${PART})*$`);
const TAG_NAME = new RegExp(`^[a-z][A-Za-z0-9_]*(?:-${PART})*$`);

/** Keywords of Rust that Leptos does not escape in the name of an attribute (view-language.md 2.1). */
const KEYWORDS = new Set(
  (
    'abstract become box break const continue crate do dyn else enum extern false final fn if impl in let macro match ' +
    'mod move mut override priv pub ref return self static struct super trait true try typeof unsafe unsized use ' +
    'virtual where while yield await'
  ).split(' '),
);

/** What Leptos takes for its own (view-language.md 2.2). */
const OWN = /^(?:on|class|style|prop|attr|bind|use|let|clone|slot|nostrip):|^(?:node_ref|inner_html|let|clone)$/;

/** The lines of a view that renders as the tokens do. What a view cannot say becomes a comment of Rust. */
export function printView(tokens: readonly HtmlToken[], style: ViewStyle): string[] {
  const lines: string[] = [];
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'close' && isTagName(token.name)) depth--;
    const whole = token.kind === 'open' ? wholeElement(token, tokens, index) : undefined;
    for (const line of whole === undefined ? print(token, depth, style) : [whole.text]) {
      lines.push(style.step.repeat(depth) + line);
    }
    index += whole?.rest ?? 0;
    if (token.kind === 'open' && whole === undefined && isTagName(token.name)) depth++;
  }
  return lines;
}

/** An element that fits on a line, and how many tokens belong to it behind its open tag. */
function wholeElement(open: OpenToken, tokens: readonly HtmlToken[], index: number) {
  if (!isTagName(open.name)) return undefined;
  const tag = openTag(open);
  if (open.isVoid) return { text: `${tag}/>`, rest: 0 };
  const next = tokens[index + 1];
  if (next?.kind === 'close') return { text: open.isForeign ? `${tag}/>` : `${tag}></${open.name}>`, rest: 1 };
  if (next?.kind !== 'text' || tokens[index + 2]?.kind !== 'close') return undefined;
  const isShort = next.text.length <= SHORT && !/[\r\n]/.test(next.text);
  return isShort ? { text: `${tag}>${rustString(next.text)}</${open.name}>`, rest: 2 } : undefined;
}

function print(token: HtmlToken, depth: number, { version }: ViewStyle): string[] {
  switch (token.kind) {
    case 'open':
      return [
        isTagName(token.name)
          ? `${openTag(token)}>`
          : comment(`<${token.name}${token.attributes.map(asHtml).join('')}>`),
      ];
    case 'close':
      return [isTagName(token.name) ? `</${token.name}>` : comment(`</${token.name}>`)];
    case 'text':
      return [rustString(token.text)];
    case 'comment':
      return [`<!-- ${rustString(token.text.trim())} -->`];
    case 'instruction':
      return [comment(token.text)];
    case 'doctype':
      return doctype(token.text, depth, version);
  }
}

/** Up to 0.6 a view drops it (view-language.md 1.3); the older ones of HTML say more than a view can. */
function doctype(text: string, depth: number, version: LeptosVersion): string[] {
  const isPlain = /^doctype\s+html\s*$/i.test(text);
  const written = comment(`<!${text}>`);
  if (depth > 0 || !atLeast(version, '0.7')) return [written];
  return isPlain ? ['<!DOCTYPE html>'] : ['<!DOCTYPE html>', written];
}

function isTagName(name: string): boolean {
  return TAG_NAME.test(name) && (name === 'use' || !KEYWORDS.has(name));
}

/** The tag without its end. */
function openTag(open: OpenToken): string {
  let tag = `<${open.name}`;
  let hasValueBefore = false;
  for (const attribute of open.attributes) {
    const { name, value } = attribute;
    // Behind a value, Rust reads `as` as a cast (view-language.md 1.6).
    const isCast = hasValueBefore && /^as(?!\w)/.test(name);
    if (!canBeWritten(name, open) || (isCast && name !== 'as')) {
      tag += ` ${comment(asHtml(attribute).trim())}`;
      continue;
    }
    tag += ` ${isCast ? 'r#as' : name}${value === undefined ? '' : `=${rustString(value)}`}`;
    hasValueBefore = value !== undefined;
  }
  return tag;
}

function canBeWritten(name: string, { name: tag, isForeign }: OpenToken): boolean {
  if (!ATTRIBUTE_NAME.test(name) || OWN.test(name)) return false;
  // Elsewhere an attribute is a method of that name (view-language.md 2.1).
  const isUnchecked = isForeign || tag.includes('-') || (name.includes('-') && !name.startsWith('aria-'));
  return isUnchecked || !(/[.:]/.test(name) || KEYWORDS.has(name));
}

function asHtml({ name, value }: HtmlAttribute): string {
  return value === undefined ? ` ${name}` : ` ${name}="${value.replace(/"/g, '&quot;')}"`;
}

/** Block comments nest. */
function comment(text: string): string {
  return `/* ${text.replace(/\/\*/g, '/ *').replace(/\*\//g, '* /').replace(/\r\n?/g, '\n')} */`;
}
