import { allViews, type Span, type ViewDocument, visit } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import { decodeString } from '../../styles/rust-string.js';
import { behindVariants } from '../../styles/variants.js';
import { classLiterals, globalClassLiterals } from '../class-names.js';
import type { FeatureContext } from '../feature-context.js';
import { stringLiterals } from '../string-literals.js';

/** A place that may name a class. */
export interface PossibleUse {
  readonly file: string;
  /** Of the file. */
  readonly text: string;
  /** UTF-16. */
  readonly start: number;
}

/**
 * A string in Rust code that holds the name of a class as a word, or that a `format!` can make it of: whether it ends
 * up as a class, only a run of the program could tell. Also a class in an HTML file, which no view knows of. In steps
 * of one file.
 */
export function* possibleClassUse(
  name: string,
  document: ViewDocument,
  context: FeatureContext,
): Steps<PossibleUse | undefined> {
  const { file, project, viewsOf, styles } = context;
  for (const sheet of styles.sheets) {
    if (!sheet.file.endsWith('.html')) continue;
    const start = classInHtml(name, sheet.text);
    if (start !== undefined) return { file: sheet.file, text: sheet.text, start };
  }
  if (file !== undefined) {
    const start = literalLike(name, document.text, () => document);
    if (start !== undefined) return { file, text: document.text, start };
  }
  for (const other of project.workspaceFiles()) {
    yield;
    const text = other === file ? undefined : project.text(other);
    const start = text === undefined ? undefined : literalLike(name, text, () => viewsOf(other));
    if (text !== undefined && start !== undefined) return { file: other, text, start };
  }
  return undefined;
}

function classInHtml(name: string, html: string): number | undefined {
  for (const match of html.matchAll(/\sclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) {
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    if (value.split(/\s+/).some(word => isAbout(word, name))) return match.index;
  }
  return undefined;
}

/** Where the first such literal is. The views are only asked for where there is one at all. */
function literalLike(name: string, text: string, views: () => ViewDocument | undefined): number | undefined {
  const found = [...stringLiterals(text, { start: 0, end: text.length })].filter(({ content, raw }) => {
    const decoded = decodeString(text.slice(content.start, content.end), raw);
    return decoded?.text.split(/\s+/).some(word => canBe(word, name)) === true;
  });
  if (found.length === 0) return undefined;
  const document = views();
  const known = document === undefined ? [] : knownSpans(document);
  return found.find(({ content }) => !known.some(span => span.start <= content.start && content.end <= span.end))
    ?.content.start;
}

/** Whether a word is the name, or becomes it when what stands in braces is filled in. */
function canBe(word: string, name: string): boolean {
  if (isAbout(word, name)) return true;
  if (!word.includes('{') || word.replace(/\{[^}]*\}/g, '').length < 2) return false;
  const parts = word.split(/\{[^}]*\}/).map(part => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** Whether a word is a class, with or without Tailwind's variants in front of it. */
function isAbout(word: string, name: string): boolean {
  const { start, end } = behindVariants(word);
  return word === name || word.slice(start, end) === name;
}

/** The literals of which is known what they are: classes, texts, values of attributes. */
function knownSpans(document: ViewDocument): Span[] {
  const { text } = document;
  const spans: Span[] = [];
  for (const view of allViews(document)) {
    spans.push(...globalClassLiterals(view, text).map(({ content }) => content));
    visit(view, place => {
      if (place.kind === 'text') spans.push({ start: place.start, end: place.end });
      if (place.kind !== 'attribute') return;
      spans.push(...classLiterals(place, text).map(({ content }) => content));
      if (place.value?.form === 'string') spans.push({ start: place.value.start, end: place.value.end });
    });
  }
  return spans;
}
