import type { Attribute, Element } from 'tree-sitter-leptos';

/** Whether an attribute stands behind `{..}`, where a component's keys are HTML attributes (view-language.md 2.1). */
export function isBehindMarker(attribute: Attribute, { open }: Element): boolean {
  for (const item of open.items) {
    if (item === attribute) return false;
    if (item.kind === 'spread' && item.isMarker) return true;
  }
  return false;
}
