import { RUST } from '../pages/dialects.js';
import { partsFor, writePage } from '../pages/page.js';

/** A Rust file with many views, of at least so many lines. */
export function longFile(lines: number): string {
  return writePage(RUST, partsFor(RUST, lines)).text;
}

/** The content of all views of such a file in the view of a single component. */
export function asOneView(text: string): string {
  const [before = '', ...views] = text.split(/^ {4}view! \{\n/mu);
  const bodies = views.map(view => view.slice(0, view.indexOf('\n    }\n}\n') + 1));
  return `${before}    view! {\n${bodies.join('')}    }\n}\n`;
}

/** The text with a blank too many in a tag in its second half. */
export function withOneChange(text: string): string {
  const tag = text.indexOf('<section', text.length >> 1);
  if (tag < 0) throw new Error('there is no section in the second half of the text');
  const end = tag + '<section'.length;
  return `${text.slice(0, end)} ${text.slice(end)}`;
}
