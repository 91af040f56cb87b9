import type { TagItem } from '../view/nodes.js';
import { type Check, NONE } from './problem.js';

/** `/// text` is an attribute of Rust, not a comment, and a tag takes none (view-language.md 1.1). */
export const checkDocCommentInTag: Check = place => {
  const items: readonly TagItem[] =
    place.kind === 'element' ? place.open.items : place.kind === 'incomplete_tag' ? place.items : [];
  if (items.length === 0) return NONE;
  return items
    .filter(item => item.kind === 'rust_comment' && item.isDoc)
    .map(({ start, end }) => ({
      code: 'syntax/doc-comment-in-tag',
      message: 'A doc comment is no comment inside a tag: write `//` with two slashes.',
      start,
      end,
    }));
};
