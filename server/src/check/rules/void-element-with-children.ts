import { type Element, isVoidElement } from 'tree-sitter-leptos';
import { elementsIn, isComponent } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Rule } from '../rule.js';

/** An element that cannot hold anything, and does (view-language.md 1.9, V-VOID in 6.1). */
export const voidElementWithChildren: Rule = {
  name: 'void-element-with-children',
  severity: 'error',
  scope: 'view',
  *check({ document }) {
    for (const element of elementsIn(document)) {
      if (!isVoidElement(element.name) || isComponent(element) || !hasChildren(element)) continue;
      const { start, end } = element.open.name;
      const fix = behind(element);
      yield {
        start,
        end,
        message: `\`<${element.name}>\` cannot have children: put them behind it.`,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
};

function hasChildren(element: Element): boolean {
  return element.close !== undefined && element.children.some(child => child.kind !== 'rust_comment');
}

function behind({ open, close }: Element): Fix | undefined {
  if (close === undefined) return undefined;
  return {
    title: 'Put the children behind it',
    edits: [
      { start: open.tagEnd.start, end: open.tagEnd.end, text: '/>' },
      { start: close.start, end: close.end, text: '' },
    ],
  };
}
