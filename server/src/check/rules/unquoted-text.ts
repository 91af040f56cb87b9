import type { RawText } from 'tree-sitter-leptos';
import { quotedText } from '../../features/quoted-text.js';
import { elementsIn, viewsIn } from '../elements.js';
import type { Report, Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

/** Text without quotes, of which stable Rust keeps no white space (view-language.md 1.7, V-TEXT in 6.2). */
export const unquotedText: Rule = {
  name: 'unquoted-text',
  severity: 'off',
  scope: 'view',
  *check({ document }) {
    for (const holder of [...viewsIn(document), ...elementsIn(document)]) {
      for (const child of holder.children) {
        // In front of a quote that is not typed yet, strings are text.
        if (child.kind === 'raw_text' && areSound(document)) yield reportOf(child, document.text);
      }
    }
  },
};

function reportOf(node: RawText, text: string): Report {
  const { start, end } = node;
  const message =
    'Stable Rust tells the macro nothing of the white space in unquoted text, and it may look different on the page: put it in quotes.';
  const edit = quotedText(node, text);
  return { start, end, message, ...(edit && { fix: { title: 'Put it in quotes', edits: [edit] } }) };
}
