import fc from 'fast-check';
import { language } from './language.js';
import { type OddGap, oddGaps, render } from './render.js';
import type { Tokens } from './tokens.js';
import { outermostView } from './views.js';

/** A Rust file: what stands outside of its views, and those in between. */
export interface RustFile {
  readonly text: string;
  /** UTF-16 offsets of the views' macro calls, in order. */
  readonly views: readonly { readonly start: number; readonly end: number }[];
}

/** What stands around a view, on its line and on those above and below. */
const SURROUNDINGS = [
  { front: 'fn f() {\n    ', behind: '\n}\n' },
  { front: 'fn f() { ', behind: '\n}\n' },
  { front: 'fn f() {\n\tlet  x = ', behind: '  ;\n}\n' },
  { front: '#![allow( unused )]\nfn  f ( )  {\n  // a comment\n        ', behind: ' }' },
  {
    front: 'const A : &str = "view! { <p/> }";\nfn f() {\n    if x {\n        y.map(|größe| ',
    behind: ')\n    }\n}\n',
  },
];

type Surrounding = (typeof SURROUNDINGS)[number];

const view = fc.tuple(outermostView({ tie: kind => language[kind] }), oddGaps);

/** A file with one view or two, with either newline. */
export const rustFile: fc.Arbitrary<RustFile> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...SURROUNDINGS), view), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
  )
  .map(([parts, newline]) => write(parts, newline));

function write(parts: readonly (readonly [Surrounding, [Tokens, readonly OddGap[]]])[], newline: string): RustFile {
  const views: { start: number; end: number }[] = [];
  let text = '';
  const add = (more: string) => {
    text += newline === '\n' ? more : more.replaceAll('\n', newline);
  };
  for (const [{ front, behind }, [tokens, odd]] of parts) {
    add(front);
    const start = text.length;
    add(render(tokens, odd));
    views.push({ start, end: text.length });
    add(behind);
  }
  return { text, views };
}
