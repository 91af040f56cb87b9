import { type Attribute, allViews, loadParsers, type TagName, ViewDocument, visit } from 'tree-sitter-leptos';

/** A component's open tag in a view. */
export interface Tag {
  readonly name: TagName;
  /** Whether it stands for a slot (view-language.md 3.4). */
  readonly isSlot: boolean;
}

const parsers = await loadParsers();

/** Calls `see` for every component tag of a file's views, those in macro definitions left out: they are patterns. */
export function eachTag(text: string, see: (tag: Tag, document: ViewDocument) => void): void {
  const document = ViewDocument.open(parsers, text);
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element' || !place.open.name.isComponent) return;
      see({ name: place.open.name, isSlot: place.open.attributes.some(isSlotMark) }, document);
    });
  }
  document.dispose();
}

function isSlotMark({ key, directive }: Attribute): boolean {
  return key === 'slot' || directive?.text === 'slot';
}
