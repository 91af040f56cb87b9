import { isComponent, isSlot } from '../../project/definitions.js';
import { componentsNamed, slotsNamed } from '../components/resolve-tag.js';
import { importEdit } from '../imports/import-edit.js';
import type { CodeActionSource } from './code-action.js';
import { elementAt } from './selection.js';

/** Imports a component that a tag names and nobody knows there: one action for each that has the name. */
export const importComponent: CodeActionSource = {
  kinds: ['quickfix'],
  find: ({ document, span, context }) => {
    const { project, file } = context;
    const name = elementAt(document, span)?.open.name;
    const place = file === undefined || name === undefined ? undefined : project.placeAt(file, name.start);
    if (name?.isComponent !== true || place === undefined || name.name.includes('::')) return [];
    if (componentsNamed(name, context).length > 0 || slotsNamed(name, context).length > 0) return [];
    const found = [...project.importables(place.module)].filter(
      ({ name: other, definition }) => other === name.name && (isComponent(definition) || isSlot(definition)),
    );
    return found.map(({ path }) => ({
      title: `Import \`${path}\``,
      kind: 'quickfix',
      isPreferred: found.length === 1,
      edits: () => ({ own: [importEdit(document.text, place.module.scope, path)] }),
    }));
  },
};
