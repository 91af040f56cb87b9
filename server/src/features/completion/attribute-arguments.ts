import { opaqueTokens } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** An argument of an attribute of Leptos. */
interface Argument {
  readonly name: string;
  /** The first version that takes it, and the last one; all where they are left out. */
  readonly since?: LeptosVersion;
  readonly until?: LeptosVersion;
  /** What follows the name, in the syntax of LSP's snippets. */
  readonly value?: string;
  readonly documentation: string;
}

/** view-language.md 3.1, 3.2, 3.5, 3.6, 4.1, 4.2. */
const ARGUMENTS: Readonly<Record<string, readonly Argument[]>> = {
  component: [
    { name: 'transparent', documentation: 'Returns data instead of a view: it is called without a scope of its own.' },
  ],
  island: [
    { name: 'transparent', since: '0.7', documentation: 'Without a scope of its own.' },
    { name: 'lazy', since: '0.8', documentation: 'Its WebAssembly is loaded when the island is on the page.' },
  ],
  prop: [
    { name: 'optional', documentation: 'May be left out. Of an `Option`, tags pass what is inside.' },
    { name: 'optional_no_strip', documentation: 'May be left out. Of an `Option`, tags pass `Some` or `None`.' },
    { name: 'strip_option', documentation: 'Must be there. Of an `Option`, tags pass what is inside.' },
    { name: 'default', value: ' = $1', documentation: 'May be left out: this value counts then.' },
    { name: 'into', documentation: 'Takes whatever can be converted into the type.' },
    { name: 'attrs', until: '0.6', documentation: 'Receives all `attr:` attributes.' },
    { name: 'name', since: '0.7', value: ' = "$1"', documentation: 'What the prop is called in tags.' },
    { name: 'marker', since: '0.8', documentation: 'A `PhantomData` that no tag sets.' },
  ],
  server: [
    { name: 'name', value: ' = $1', documentation: 'The name of the struct that is generated.' },
    { name: 'prefix', value: ' = "$1"', documentation: 'The beginning of the URL; `/api` without.' },
    { name: 'endpoint', value: ' = "$1"', documentation: 'The end of the URL, which is generated without.' },
    { name: 'encoding', until: '0.7', value: ' = "$1"', documentation: '`Url`, `Cbor`, `GetCbor` or `GetJson`.' },
    { name: 'encoding', since: '0.8', value: ' = "$1"', documentation: '`Cbor`, `GetCbor` or `GetJson`.' },
    { name: 'input', since: '0.6', value: ' = $1', documentation: 'How the arguments travel; `PostUrl` without.' },
    { name: 'output', since: '0.6', value: ' = $1', documentation: 'How the answer travels; `Json` without.' },
    {
      name: 'input_derive',
      since: '0.6',
      value: ' = ($1)',
      documentation: 'What the struct of the arguments derives.',
    },
    { name: 'req', since: '0.6', until: '0.7', value: ' = $1', documentation: 'The type of the request.' },
    { name: 'res', since: '0.6', until: '0.7', value: ' = $1', documentation: 'The type of the response.' },
    { name: 'server', since: '0.8', value: ' = $1', documentation: 'The type of the server.' },
    { name: 'client', since: '0.6', value: ' = $1', documentation: 'What sends the requests.' },
    { name: 'custom', since: '0.6', value: ' = $1', documentation: 'A wrapper around the arguments.' },
    {
      name: 'impl_from',
      since: '0.6',
      value: ' = $1',
      documentation: 'Whether a single argument converts into the struct.',
    },
    {
      name: 'impl_deref',
      since: '0.8',
      value: ' = $1',
      documentation: 'Whether the struct dereferences to its single argument.',
    },
    {
      name: 'protocol',
      since: '0.8',
      value: ' = $1',
      documentation: '`Http<PostUrl, Json>`, `Websocket<JsonEncoding, JsonEncoding>`, or one of your own.',
    },
  ],
  'server argument': [
    { name: 'default', documentation: 'May be left out of a request.' },
    { name: 'rename', since: '0.7', value: ' = "$1"', documentation: 'What the argument is called in a request.' },
    { name: 'flatten', since: '0.7', documentation: 'Its fields stand beside the other arguments.' },
    { name: 'skip', since: '0.7', documentation: 'Is no part of a request.' },
  ],
};

/** Slots know fewer options than components (view-language.md 3.4). */
const NOT_ON_SLOTS: ReadonlySet<string> = new Set(['name', 'marker']);

/** What holds no bracket that is open, those in it up to a few levels deep: `default = vec![f(1), 2]`. */
const CLOSED = [1, 2, 3].reduce(inner => `(?:[^()[\\]]|\\(${inner}\\)|\\[${inner}\\])*`, '[^()[\\]]*');

/** An attribute that is being written, up to the cursor. */
const WRITTEN = new RegExp(`#\\[\\s*(?:(?:::)?\\w+\\s*::\\s*)*(component|island|prop|server)\\s*\\((${CLOSED})$`);

/** A closed pair of brackets, and what is in it. */
const BRACKETS = new RegExp(`\\(${CLOSED}\\)|\\[${CLOSED}\\]`, 'g');

/** How far in front of the cursor an attribute can begin. */
const LONGEST = 500;

/** The arguments of `#[prop(…)]`, `#[server(…)]`, `#[island(…)]`, `#[component(…)]`, those present left out. */
export function attributeArguments({ document, offset, place, context }: CompletionQuery): Completion[] {
  if (place !== undefined) return [];
  const { text } = document;
  const from = Math.max(0, offset - LONGEST);
  const written = WRITTEN.exec(text.slice(from, offset));
  if (written === null || isOpaque(text, from + written.index, offset)) return [];
  const [, attribute = '', all = ''] = written;
  const given = all.replace(BRACKETS, '');
  const typed = /(?:^|,)\s*(\w*)$/.exec(given)?.[1];
  if (typed === undefined) return [];
  const rest = /^\w*/.exec(text.slice(offset))?.[0] ?? '';
  const present = new Set(
    [...given.slice(0, given.length - typed.length).matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name),
  );
  const span = { start: offset - typed.length, end: offset + rest.length };
  return argumentsOf(attribute, text, offset)
    .filter(({ name, since, until }) => !present.has(name) && isIn(context.version, since, until))
    .map(({ name, value, documentation }, index) => ({
      ...span,
      label: name,
      kind: 'keyword',
      text: name,
      ...(value === undefined || /^\s*=/.test(text.slice(span.end)) ? {} : { snippet: name + value }),
      sortText: String(index).padStart(2, '0'),
      topic: { about: 'text', markdown: documentation },
    }));
}

/** `#[server(…)]` on an argument is another one than on a function; a slot's fields are told by the struct around. */
function argumentsOf(attribute: string, text: string, offset: number): readonly Argument[] {
  if (attribute === 'server' && isOnParameter(text, offset)) return ARGUMENTS['server argument'] ?? [];
  const known = ARGUMENTS[attribute] ?? [];
  if (attribute !== 'prop' || !isOnField(text, offset)) return known;
  return known.filter(({ name }) => !NOT_ON_SLOTS.has(name));
}

/** Whether the attribute stands between the parentheses of a function: in front of it is one that is open. */
function isOnParameter(text: string, offset: number): boolean {
  return openBracketBefore(text, text.lastIndexOf('#[', offset)) === '(';
}

function isOnField(text: string, offset: number): boolean {
  return openBracketBefore(text, text.lastIndexOf('#[', offset)) === '{';
}

/** The nearest bracket in front that is not closed; literals and comments that hold brackets are rare in signatures. */
function openBracketBefore(text: string, offset: number): string | undefined {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (')]}'.includes(character)) depth++;
    else if ('([{'.includes(character) && depth-- === 0) return character;
  }
  return undefined;
}

/** Whether a comment or literal covers the beginning of the attribute, or the cursor. */
function isOpaque(text: string, start: number, offset: number): boolean {
  for (const token of opaqueTokens(text)) {
    if (token.start >= offset) return false;
    if (token.end > start && (token.start <= start || token.end >= offset)) return true;
  }
  return false;
}

function isIn(version: LeptosVersion, since: LeptosVersion | undefined, until: LeptosVersion | undefined): boolean {
  return (since === undefined || atLeast(version, since)) && (until === undefined || atLeast(until, version));
}
