import { pathAt, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';
import type { Import } from '../../facts/facts.js';
import { isSameItem } from '../../project/definitions.js';
import type { Definition, Place } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import type { FeatureContext } from '../feature-context.js';
import { segmentsBefore } from '../occurrences/use-path.js';
import { declarationOf } from './declaration.js';
import type { FileRename } from './file-rename.js';
import { moduleFileOf } from './module-files.js';
import { wordsOf } from './path-words.js';

type Edit = TextEdit & { readonly file: string };

/** The edits for a file of a module that gets another name in its folder: the `mod`, imports, paths in code and in tags. */
export function* renamedModule({ from, to }: FileRename, context: FeatureContext): Steps<readonly Edit[]> {
  const before = moduleFileOf(from);
  const after = moduleFileOf(to);
  if (before === undefined || after === undefined || before.folder !== after.folder) return [];
  if (before.name === after.name || !/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(after.name)) return [];
  const module = declarationOf(from, context.project);
  if (module === undefined || module.item.path !== undefined || module.item.name !== before.name) return [];
  const { project } = context;
  const edits: Edit[] = [];
  for (const file of project.filesThatMayHold([before.name])) {
    yield;
    if (project.text(file)?.includes(before.name) === true) edits.push(...editsIn(file, module, after.name, context));
  }
  return edits;
}

function editsIn(file: string, module: Definition, newName: string, context: FeatureContext): Edit[] {
  const { project } = context;
  const text = project.text(file) ?? '';
  const document = context.viewsOf(file);
  const { name } = module.item;
  const edits: Edit[] = [];
  for (const start of wordsOf(text, name)) {
    const isDeclaration = module.module.file === file && module.item.nameStart === start;
    const place = project.placeAt(file, start);
    const path = isDeclaration || place === undefined ? undefined : pathAround(text, start, place, document);
    const isMeant =
      isDeclaration ||
      (place !== undefined &&
        path !== undefined &&
        project.resolve(place, [...path, name], 'type').some(found => isSameItem(found, module)));
    if (isMeant) edits.push({ file, start, end: start + name.length, text: newName });
  }
  return edits;
}

/** The segments in front of a name in a `use`, in Rust code or in a tag; undefined where it is none of a path. */
function pathAround(
  text: string,
  start: number,
  { module, blocks }: Place,
  document: ViewDocument | undefined,
): readonly string[] | undefined {
  const use = [module.scope, ...blocks]
    .flatMap(scope => scope.imports)
    .find((one: Import) => one.useStart <= start && start < one.useEnd);
  if (use !== undefined) return segmentsBefore(text.slice(use.useStart, start));
  const inView = document === undefined ? [] : pathAt(document, start);
  const innermost = inView.at(-1);
  const isTag =
    innermost?.kind === 'element' || innermost?.kind === 'incomplete_tag' || innermost?.kind === 'stray_close_tag';
  if (innermost !== undefined && innermost.kind !== 'rust' && !isTag) return undefined;
  // A module is always followed by what is in it.
  if (!/^[\p{XID_Continue}]+\s*::/u.test(text.slice(start, start + 200))) return undefined;
  const before = /((?:[\p{XID_Continue}#]+\s*::\s*)*)$/u.exec(text.slice(Math.max(0, start - 200), start))?.[1] ?? '';
  return before
    .split('::')
    .map(segment => segment.trim())
    .filter(segment => segment !== '');
}
