import { type Attribute, allViews, type Element, type ViewDocument, visit } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import type { Migration } from './migration.js';
import { migrateRouteTags } from './route-tags.js';

/** Props of 0.6 that are attributes of what a component renders since 0.7. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['A', ['class', 'id']],
  ['ActionForm', ['class', 'id']],
  ['Body', ['class', 'id']],
  ['Form', ['class']],
  ['Html', ['class', 'dir', 'lang']],
  ['MultiActionForm', ['class', 'id']],
]);

/** What 0.7 writes in another way in tags (view-language.md 7.3). */
export function migrateTags(document: ViewDocument, version: LeptosVersion): Migration[] {
  if (!atLeast(version, '0.7')) return [];
  const { text } = document;
  const usesRouter = text.includes('leptos_router');
  const usesLibraries = usesRouter || text.includes('leptos_meta');
  return [...allViews(document)].flatMap(view => {
    const elements: Element[] = [];
    visit(view, place => {
      if (place.kind === 'element') elements.push(place);
    });
    const found = elements.flatMap(element => {
      if (element.open.name.form === 'element') return element.open.attributes.flatMap(ofAttribute);
      return usesLibraries ? ofProps(element) : [];
    });
    return usesRouter ? [...found, ...migrateRouteTags(elements, text)] : found;
  });
}

function ofAttribute({ start, end, key, keyEnd, directive, name, modifiers }: Attribute): Migration[] {
  const keySpan = { start, end: keyEnd.end };
  if (key === 'ref' || key === '_ref' || key === 'ref_') {
    return [{ start, end, from: key, to: 'node_ref', edits: [{ ...keySpan, text: 'node_ref' }] }];
  }
  // With a dash it is an attribute of that very name, which nobody means either.
  if (directive?.text === 'attr' && name !== undefined) {
    return [{ start, end, from: key, to: name.text, edits: [{ start, end: name.start, text: '' }] }];
  }
  const undelegated = modifiers.find(modifier => modifier.text === 'undelegated');
  if (directive?.text !== 'on' || undelegated === undefined) return [];
  const edits = [{ start: undelegated.start - 1, end: undelegated.end, text: '' }];
  return [{ start, end, from: ':undelegated', to: 'nothing', edits }];
}

/** Attributes that are no props any more. Behind `{..}` they are attributes anyway. */
function ofProps({ name, open }: Element): Migration[] {
  const names = ATTRIBUTES.get(name) ?? [];
  if (open.items.some(item => item.kind === 'spread')) return [];
  return open.attributes
    .filter(({ key }) => names.includes(key))
    .map(({ start, end, key }) => {
      return { start, end, from: key, to: `attr:${key}`, edits: [{ start, end: start, text: 'attr:' }] };
    });
}
