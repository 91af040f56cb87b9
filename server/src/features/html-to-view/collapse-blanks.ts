import type { HtmlToken } from './html-token.js';

/** Elements that break lines: blanks beside their tags are not shown (CSS 2.2, 16.6.1, with HTML's own style sheet). */
const BLOCKS = new Set(
  (
    'address article aside base blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu ' +
    'meta nav noscript ol optgroup option p pre script search section source style summary table tbody td template tfoot ' +
    'th thead title tr track ul'
  ).split(' '),
);

/** Elements in which every blank counts, or is another language's. */
const VERBATIM = new Set(['pre', 'textarea', 'script', 'style', 'listing', 'xmp']);

/** Elements behind whose open tag a line end means nothing (HTML, 13.1.2.5). */
const BEGINS_ON_NEXT_LINE = new Set(['pre', 'textarea', 'listing']);

/** Elements that stand in a line like a word. */
const WORDS = new Set([
  'img',
  'input',
  'button',
  'select',
  'textarea',
  'video',
  'audio',
  'canvas',
  'iframe',
  'object',
  'svg',
]);

/** Elements of SVG in which text is shown. */
const SVG_TEXT = new Set(['text', 'tspan', 'textPath', 'title', 'desc', 'foreignObject']);

/** The tokens without the white space that browsers do not show; what they show of a run of it is one blank. */
export function collapseBlanks(tokens: readonly HtmlToken[]): HtmlToken[] {
  const kept: HtmlToken[] = [];
  const verbatim: string[] = [];
  /** Whether a blank would not be shown: at the beginning of a line, or behind another one. */
  let isAfterBlank = true;
  /** Where the text is whose blank at the end is not shown if the line ends. */
  let lastText: number | undefined;

  const endLine = (): void => {
    const text = lastText === undefined ? undefined : kept[lastText];
    if (lastText !== undefined && text?.kind === 'text')
      kept[lastText] = { ...text, text: text.text.replace(/ $/, '') };
    lastText = undefined;
    isAfterBlank = true;
  };

  for (const token of tokens) {
    if (token.kind === 'text') {
      const isVerbatim = verbatim.length > 0;
      const text: string = isVerbatim ? verbatimText(token.text, kept.at(-1)) : collapsed(token.text, isAfterBlank);
      if (text === '') continue;
      isAfterBlank = !isVerbatim && text.endsWith(' ');
      lastText = isVerbatim ? undefined : kept.length;
      kept.push({ kind: 'text', text });
      continue;
    }
    if (token.kind === 'open' || token.kind === 'close') {
      if (breaksLine(token)) endLine();
      else if (WORDS.has(token.name)) {
        // What is in it has lines of its own.
        if (token.kind === 'close') endLine();
        isAfterBlank = token.kind === 'open' && !token.isVoid;
        lastText = undefined;
      } else if (token.kind === 'close' && kept.at(-1)?.kind === 'open') {
        // Nothing in it, so that a stylesheet shows something: an icon.
        isAfterBlank = false;
        lastText = undefined;
      }
      if (token.kind === 'open' && VERBATIM.has(token.name)) verbatim.push(token.name);
      if (token.kind === 'close' && verbatim.at(-1) === token.name) verbatim.pop();
    }
    kept.push(token);
  }
  endLine();
  return kept.filter(token => token.kind !== 'text' || token.text !== '');
}

function breaksLine({ name, isForeign }: { name: string; isForeign: boolean }): boolean {
  return isForeign ? name !== 'svg' && name !== 'math' && !SVG_TEXT.has(name) : BLOCKS.has(name);
}

/** What a browser shows of a text in which every blank counts. */
function verbatimText(text: string, before: HtmlToken | undefined): string {
  const isFirst = before?.kind === 'open' && BEGINS_ON_NEXT_LINE.has(before.name);
  return isFirst ? text.replace(/^(?:\r\n?|\n)/, '') : text;
}

function collapsed(text: string, isAfterBlank: boolean): string {
  const single = text.replace(/[ \t\n\f\r]+/g, ' ');
  return isAfterBlank ? single.replace(/^ /, '') : single;
}
