import { GlobalClass, Located, Part, View, type ViewCall } from 'tree-sitter-leptos/parserless';
import { Code } from '../rust/parse/codes.js';
import { parseAll } from '../rust/parse/index.js';
import type { Lexed } from '../rust/tokens.js';
import { readComments } from './read-comments.js';
import { readNodes } from './read-nodes.js';
import { expectNoComment, type QuickSource } from './source.js';
import { hasUnusualTokens } from './unusual-tokens.js';

/**
 * Reads a view from its tokens, as the macro's own parser does (view-language.md 1), into the nodes that the grammar
 * would give. Much quicker than parsing it by the grammar, which is for what this does not know.
 *
 * @param lexed The tokens of the call.
 * @param macroNames Last segments of the paths of further macros that hold views, besides `view` and `template`.
 * @returns undefined where the view, or one that is nested in it, does not parse or has anything unusual.
 */
export function readQuickly(lexed: Lexed, call: ViewCall, macroNames: readonly string[]): View | undefined {
  if (hasUnusualTokens(lexed)) return undefined;
  return readView(lexed, call, 0, new Set(['view', 'template', ...macroNames]), true);
}

/** @param base Where begins what the view is a part of. */
function readView(
  lexed: Lexed,
  call: ViewCall,
  base: number,
  macroNames: ReadonlySet<string>,
  onItsOwn: boolean,
): View | undefined {
  const { start, end, bodyStart, bodyEnd } = call;
  const content = parseAll(lexed, bodyStart, bodyEnd, cursor => {
    const readNested = (nested: ViewCall, holder: number, isOwn: boolean): View =>
      readView(lexed, nested, holder, macroNames, isOwn) ?? cursor.fail();
    return readContent({ lexed, cursor, macroNames, readNested }, start);
  })?.node;
  if (content === undefined) return undefined;
  return new View(
    start - base,
    end - start,
    new Part(0, call.macro),
    new Located(bodyStart - start, bodyEnd - bodyStart),
    content.globalClass,
    content.children,
    { onItsOwn, closed: true },
  );
}

type Content = Pick<View, 'globalClass' | 'children'>;

function readContent(source: QuickSource, base: number): Content {
  const before = readComments(source, base);
  const globalClass = readGlobalClass(source, base);
  const nodes = readNodes(source, base);
  if (source.cursor.code !== Code.End) source.cursor.fail();
  // In front of the first node, `readNodes` meets the same comments.
  return { globalClass, children: globalClass === undefined ? nodes : [...before, ...nodes] };
}

/** `class = "…",`: of the values that it may have, only literals and names. */
function readGlobalClass(source: QuickSource, base: number): GlobalClass | undefined {
  const { cursor } = source;
  const { start } = cursor;
  if (!cursor.isName('class') || cursor.ahead(1) !== Code.Equals) return undefined;
  cursor.at += 1;
  expectNoComment(source);
  cursor.expect(Code.Equals);
  expectNoComment(source);
  if (cursor.code !== Code.Literal && cursor.code !== Code.Name) cursor.fail();
  cursor.at += 1;
  expectNoComment(source);
  cursor.expect(Code.Comma);
  return new GlobalClass(start - base, cursor.end - start, []);
}
