import { isVoidElement } from '../view/directives.js';
import type { Span } from '../view/located.js';
import type { Element, Fragment, ParentNode, StrayCloseTag, View } from '../view/nodes.js';
import type { Problem } from './problem.js';

/**
 * Tags that are not closed, closed by another's close tag, or close nothing: one problem a mistake.
 * rstml takes any close tag for the innermost element's (view-language.md 1.11); here the tag that is wrong is named.
 */
export function checkCloseTags(view: View, text: string): Problem[] {
  const problems: Problem[] = [];
  const pending: { parent: ParentNode; closing: Span | undefined }[] = [{ parent: view, closing: undefined }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { parent, closing } = next;
    const explained = new Set<StrayCloseTag>();
    if (parent.kind === 'element' && parent.isUnclosed) problems.push(unclosed(parent, closing, text, explained));
    if (parent.kind === 'fragment' && !parent.closed) problems.push(...unclosedFragment(parent, closing, text));
    problems.push(...strayTags(parent, explained));
    // What an unclosed element's children are closed by is what closed the element.
    const end = closingOf(parent) ?? closing;
    for (const child of parent.children) {
      if (child.kind === 'element' || child.kind === 'fragment') pending.push({ parent: child, closing: end });
    }
  }
  return problems;
}

/** The close tag of an element or fragment, where it has one. */
function closingOf(parent: ParentNode): Span | undefined {
  if (parent.kind === 'element') return parent.close;
  if (parent.kind === 'fragment' && parent.closed) return { start: parent.end - '</>'.length, end: parent.end };
  return undefined;
}

function unclosed(element: Element, closing: Span | undefined, text: string, explained: Set<StrayCloseTag>): Problem {
  const tag = tagWithGenerics(element);
  const open = { start: element.open.start, end: element.open.end };
  if (isVoidElement(element.name)) return unclosedVoid(element, open);
  const stray = element.children.find(child => child.kind === 'stray_close_tag' && child.tag.name !== undefined);
  const related = [{ ...open, message: `\`<${tag}>\` is opened here` }];
  if (stray?.kind === 'stray_close_tag') {
    explained.add(stray);
    return wrongCloseTag(tag, stray, text, related);
  }
  if (closing !== undefined) return wrongCloseTag(tag, closing, text, related);
  return {
    code: 'syntax/unclosed-element',
    message: `\`<${tag}>\` is never closed: expected \`</${tag}>\` before the view ends, or \`/>\` at the end of the tag.`,
    ...open,
  };
}

function wrongCloseTag(tag: string, closing: Span, text: string, related: Problem['related'] & {}): Problem {
  const found = text.slice(closing.start, closing.end).replace(/\s+/gu, '');
  return {
    code: 'syntax/wrong-close-tag',
    message: `\`<${tag}>\` is closed by \`${found}\`: expected \`</${tag}>\`.`,
    start: closing.start,
    end: closing.end,
    related,
  };
}

function unclosedVoid(element: Element, open: Span): Problem {
  const at = element.open.tagEnd.start;
  return {
    code: 'syntax/unclosed-void-element',
    message: `\`<${element.name}>\` has no content, and Leptos does not close it by itself: write \`<${element.name}/>\`.`,
    start: open.start,
    end: open.end,
    fix: { title: `Close \`<${element.name}/>\``, edits: [{ start: at, end: at, text: '/' }] },
  };
}

/** A fragment may end with the view, as rstml reads it; the close tag of another element ends none. */
function unclosedFragment(fragment: Fragment, closing: Span | undefined, text: string): Problem[] {
  if (closing === undefined) return [];
  const open = { start: fragment.start, end: fragment.start + fragment.openLength };
  const found = text.slice(closing.start, closing.end).replace(/\s+/gu, '');
  return [
    {
      code: 'syntax/unclosed-fragment',
      message: `The fragment \`<>\` is closed by \`${found}\`: expected \`</>\`.`,
      start: closing.start,
      end: closing.end,
      related: [{ ...open, message: 'the fragment is opened here' }],
    },
  ];
}

function strayTags(parent: ParentNode, explained: ReadonlySet<StrayCloseTag>): Problem[] {
  const problems: Problem[] = [];
  const unfinished = new Set<string>();
  for (const child of parent.children) {
    // `<p class="a" "text"</p>`: the open tag that never ended is the mistake, and is reported.
    if (child.kind === 'incomplete_tag' && child.name !== undefined) unfinished.add(child.name.name);
    if (child.kind !== 'stray_close_tag' || explained.has(child)) continue;
    const name = child.tag.name?.name;
    if (name !== undefined && unfinished.delete(name)) continue;
    problems.push(strayTag(child, parent));
  }
  return problems;
}

function strayTag(stray: StrayCloseTag, parent: ParentNode): Problem {
  const name = stray.tag.name?.name;
  const expected = parent.kind === 'element' ? ` Open here is \`<${tagWithGenerics(parent)}>\`.` : '';
  const message =
    name === undefined
      ? `This close tag has no name.${expected}`
      : `\`</${name}>\` closes nothing: no \`<${name}>\` is open here.${expected}`;
  return { code: 'syntax/stray-close-tag', message, start: stray.start, end: stray.end };
}

function tagWithGenerics(element: Element): string {
  return element.name + (element.open.generics?.text ?? '');
}
