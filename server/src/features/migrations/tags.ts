import { type Attribute, allViews, type Element, type TextEdit, type ViewDocument, visit } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import type { Migration } from './migration.js';

/** What 0.7 writes in another way in tags (view-language.md 7.3). */
export function migrateTags(document: ViewDocument, version: LeptosVersion): Migration[] {
  if (!atLeast(version, '0.7')) return [];
  const { text } = document;
  const usesRouter = text.includes('leptos_router');
  const found: Migration[] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element') return;
      if (place.open.name.form === 'element') {
        for (const attribute of place.open.attributes) found.push(...ofAttribute(attribute));
      } else if (usesRouter) found.push(...ofRoute(place, text), ...ofRoutes(place));
    });
  }
  return found;
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

/** `path="/x"`, and routes in a route. */
function ofRoute(element: Element, text: string): Migration[] {
  const { open, close, children, name } = element;
  if (!/^(?:Protected)?(?:Parent)?Route$/.test(name)) return [];
  const found: Migration[] = [];
  const path = open.attributes.find(attribute => attribute.key === 'path');
  if (path?.value?.form === 'string') {
    const { start, end } = path.value;
    const literal = text.slice(start, end);
    found.push({
      start: path.start,
      end: path.end,
      from: `path=${literal}`,
      to: `path=path!(${literal})`,
      edits: around(start, end),
    });
  }
  const isParent = children.some(child => child.kind === 'element' && /Route$/.test(child.name));
  if (name !== 'Route' || !isParent || close?.name === undefined) return found;
  const edits = [open.name, close.name].map(({ start, end }) => ({ start, end, text: 'ParentRoute' }));
  return [...found, { start: element.start, end: open.name.end, from: '<Route>', to: '<ParentRoute>', edits }];
}

function around(start: number, end: number): TextEdit[] {
  return [
    { start, end: start, text: 'path!(' },
    { start: end, end, text: ')' },
  ];
}

/** The fallback was the router's. */
function ofRoutes({ name, open, start }: Element): Migration[] {
  const isGiven = open.items.some(
    item => item.kind === 'spread' || (item.kind === 'attribute' && item.key === 'fallback'),
  );
  if (name !== 'Routes' || isGiven) return [];
  const at = open.name.end;
  const edits = [{ start: at, end: at, text: ' fallback=|| "Not found."' }];
  return [{ start, end: at, from: '<Routes>', to: '<Routes fallback=…>', edits }];
}
