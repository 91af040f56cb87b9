import { expect, it } from 'vitest';
import { foldingRanges } from '../../src/features/folding.js';
import { file } from './snippet.js';

const folds = (text: string) =>
  foldingRanges(file(`${text}|`).document).map(({ startLine, endLine, kind }) => {
    return `${startLine}-${endLine}${kind === 'comment' ? ' comment' : ''}`;
  });

it('folds views, elements, tags of several lines, blocks and comments', () => {
  expect(
    folds(`view! {
    <div
      class="a"
      id="b"
    >
      <p>
        "a"
      </p>
      {
        b
      }
    </div>
    // one
    /* two
       three */
    <br/>
}`),
  ).toEqual(['0-15', '1-3', '4-10', '5-6', '8-9', '13-14 comment']);
});

it('folds nested views, and what is not closed', () => {
  expect(folds('view! {\n  {move || view! {\n    <p>\n      "a"\n    </p>\n  }}\n}')).toEqual(['0-5', '1-4', '2-3']);
});

it('does the same with CRLF', () => {
  expect(folds('view! {\r\n  <p>\r\n    "a"\r\n  </p>\r\n}')).toEqual(['0-3', '1-2']);
});

it('leaves what is on one line', () => {
  expect(folds('view! { <p>"a"</p> }')).toEqual([]);
});
