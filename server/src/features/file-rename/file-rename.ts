import { opaqueTokens, pathAt, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';
import type { Import } from '../../facts/facts.js';
import { isSameItem } from '../../project/definitions.js';
import type { Definition, Place } from '../../project/model.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileEdits } from '../file-span.js';
import { segmentsBefore } from '../occurrences/use-path.js';
import { editsByFile } from '../rename/edits-by-file.js';
import { moduleFileOf } from './module-files.js';

/** A file that is about to get another name; both absolute. */
export interface FileRename {
  readonly from: string;
  readonly to: string;
}

type Edit = TextEdit & { readonly file: string };

/**
 * The edits that keep everything named when a file of a module gets another name in its folder: the `mod`, imports,
 * paths in Rust code and in tags. A file that moves to another folder keeps its name only for whoever moves it.
 */
export function fileRename({ from, to }: FileRename, context: FeatureContext): readonly FileEdits[] {
  // Half of the edits would be worse than none.
  if (!context.project.isComplete) return [];
  const before = moduleFileOf(from);
  const after = moduleFileOf(to);
  if (before === undefined || after === undefined || before.folder !== after.folder) return [];
  if (before.name === after.name || !/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(after.name)) return [];
  const module = moduleItem(from, context);
  if (module === undefined || module.item.path !== undefined || module.item.name !== before.name) return [];
  const { project } = context;
  const edits = project
    .filesThatMayHold([before.name])
    .filter(file => project.text(file)?.includes(before.name) === true)
    .flatMap(file => editsIn(file, module, after.name, context));
  return editsByFile(edits);
}

/** The `mod` that declares a file. */
function moduleItem(file: string, { project }: FeatureContext): Definition | undefined {
  const place = project.placeAt(file, 0);
  const path = place?.module.path ?? [];
  if (place === undefined || path.length === 0) return undefined;
  return project.resolve(place, ['crate', ...path], 'type').find(({ item }) => item.kind === 'mod');
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

/** Where a word stands outside of literals and comments. */
function wordsOf(text: string, name: string): number[] {
  const opaque = [...opaqueTokens(text)];
  const found: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(new RegExp(`(?<![\\p{XID_Continue}#])${name}(?![\\p{XID_Continue}])`, 'gu'))) {
    while ((opaque[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((opaque[next]?.start ?? Number.POSITIVE_INFINITY) > index) found.push(index);
  }
  return found;
}
