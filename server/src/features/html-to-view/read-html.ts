import { Parser } from 'htmlparser2';
import { isVoidElement } from 'tree-sitter-leptos';
import type { HtmlAttribute, HtmlToken, OpenToken } from './html-token.js';

const FOREIGN_ROOTS = new Set(['svg', 'math']);

/**
 * Reads HTML as browsers do: entities decoded, names in lower case outside of SVG and MathML, tags that HTML implies
 * closed where they end. Never fails.
 */
export function readHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const open: OpenToken[] = [];
  let attributes: HtmlAttribute[] = [];
  /** Where the tag begins whose end has not come yet. */
  let unfinished: number | undefined;
  const parser: Parser = new Parser(
    {
      onopentagname: () => {
        attributes = [];
        unfinished = parser.startIndex;
      },
      onattribute: (name, value, quote) => {
        attributes.push({ name, value: quote === undefined ? undefined : value });
      },
      onopentag: (name, _attributes, isImplied) => {
        unfinished = undefined;
        const isForeign = FOREIGN_ROOTS.has(name) || isForeignContent(open.at(-1));
        const written = isForeign && !isImplied ? nameAt(html, parser.startIndex, name) : name;
        const isVoid = !isForeign && isVoidElement(name);
        const token: OpenToken = {
          kind: 'open',
          name: written,
          attributes: unique(attributes, isForeign),
          isVoid,
          isForeign,
        };
        open.push(token);
        tokens.push(token);
      },
      onclosetag: () => {
        // At the end of the text, tags without an end are closed as well.
        if (unfinished !== undefined) return;
        const closed = open.pop();
        if (closed?.isVoid === false) tokens.push({ kind: 'close', name: closed.name, isForeign: closed.isForeign });
      },
      // The parser takes the content for code, as that of a script.
      ontext: text => appendText(tokens, open.at(-1)?.name === 'textarea' ? decoded(text) : text),
      oncomment: text => tokens.push({ kind: 'comment', text }),
      onprocessinginstruction: (name, data) => {
        tokens.push(
          name.toLowerCase() === '!doctype' ? { kind: 'doctype', text: data.slice(1) } : instruction(`<${data}>`),
        );
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.write(html);
  parser.end();
  if (unfinished !== undefined) tokens.push(instruction(html.slice(unfinished)));
  for (const { name, isVoid, isForeign } of open.reverse())
    if (!isVoid) tokens.push({ kind: 'close', name, isForeign });
  return tokens;
}

/** What a text without tags says. */
function decoded(text: string): string {
  let result = '';
  const parser = new Parser({
    ontext: part => {
      result += part;
    },
  });
  parser.end(text.replaceAll('<', '&lt;'));
  return result;
}

function isForeignContent(parent: OpenToken | undefined): boolean {
  return parent?.isForeign === true && parent.name !== 'foreignObject';
}

function instruction(text: string): HtmlToken {
  return { kind: 'instruction', text };
}

/** The parser writes all names in lower case; SVG tells them apart. */
function nameAt(html: string, start: number, name: string): string {
  const written = html.slice(start + 1, start + 1 + name.length);
  return written.toLowerCase() === name ? written : name;
}

/** Of attributes with the same name the first counts, as in HTML. */
function unique(attributes: readonly HtmlAttribute[], isForeign: boolean): HtmlAttribute[] {
  const named = new Map<string, HtmlAttribute>();
  for (const { name, value } of attributes) {
    const key = isForeign ? name : name.toLowerCase();
    if (!named.has(key)) named.set(key, { name: key, value });
  }
  return [...named.values()];
}

/** The parser reports an entity as a text of its own. */
function appendText(tokens: HtmlToken[], text: string): void {
  const last = tokens.at(-1);
  if (last?.kind !== 'text') {
    tokens.push({ kind: 'text', text });
    return;
  }
  tokens[tokens.length - 1] = { kind: 'text', text: last.text + text };
}
