import type { CloseTag } from '../view/nodes.js';
import { type Check, NONE, type Problem } from './problem.js';

const CODE = 'syntax/unfinished-tag';

/** A tag without its `>`, open or closing. */
export const checkUnfinishedTag: Check = place => {
  switch (place.kind) {
    case 'incomplete_tag': {
      const { start, end } = place;
      if (place.name === undefined) {
        return [
          {
            code: CODE,
            message: 'A `<` begins a tag, and this one has no name. As text it is written `"<"`.',
            start,
            end,
          },
        ];
      }
      const tag = `<${place.name.text}`;
      return [{ code: CODE, message: `\`${tag}\` is never ended: expected \`>\` or \`/>\`.`, start, end }];
    }
    case 'element':
      return place.close === undefined ? NONE : unended(place.close);
    case 'stray_close_tag':
      return place.tag.name === undefined ? NONE : unended(place.tag);
    default:
      return NONE;
  }
};

function unended(tag: CloseTag): readonly Problem[] {
  if (tag.ended) return NONE;
  const written = `</${tag.name?.text ?? ''}`;
  const { start, end } = tag;
  return [
    {
      code: CODE,
      message: `\`${written}\` is never ended: expected \`>\`.`,
      start,
      end,
    },
  ];
}
