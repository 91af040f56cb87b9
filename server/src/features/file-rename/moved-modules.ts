import { dirname } from 'node:path';
import { applyEdits, opaqueTokens, type TextEdit } from 'tree-sitter-leptos';
import type { Place, ProjectModel } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import { editsByFile } from '../edits-by-file.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileEdits } from '../file-span.js';
import { declarationOf } from './declaration.js';
import type { FileRename } from './file-rename.js';
import { includedFiles, includeEdits } from './included-files.js';
import { isKnownAt } from './known-name.js';
import { mayLoseAccess } from './lost-access.js';
import { type ModuleUses, modLineEdits } from './mod-lines.js';
import { type ModuleMove, type ModuleMoves, newName } from './module-move.js';
import { movedCode } from './moved-code.js';
import { movedUses } from './moved-uses.js';
import { movesOf } from './moves-of.js';
import { type ChangedFile, meansTheSame } from './same-meaning.js';

type Edit = TextEdit & { readonly file: string };

/** What is to be written in the files that name modules or move with them, their `mod` lines aside. */
interface Rewriting {
  readonly edits: readonly Edit[];
  readonly files: readonly Omit<ChangedFile, 'newOffset'>[];
  readonly uses: ReadonlyMap<ModuleMove, ModuleUses>;
}

/**
 * The edits for modules whose files move to the folder of another module, get another name, or both: the `mod` goes to its
 * new parent, and all paths through it are written anew, as are those out of it. None where one of them would mean
 * something else afterwards.
 */
export function* movedModules(renames: readonly FileRename[], context: FeatureContext): Steps<readonly FileEdits[]> {
  const { project } = context;
  const moves = movesOf(renames, project);
  if (moves === undefined || moves.moves.some(move => dependsOnFolder(move, project))) return [];
  const included = yield* reincluded(moves, project);
  if (moves.names.length === 0) return editsByFile(included);
  for (const move of moves.moves) if (yield* mayLoseAccess(move, moves, project)) return [];
  const rewriting = yield* rewritten(moves, context);
  if (rewriting === undefined) return [];
  const lines = moves.moves.map(move => {
    const uses = rewriting.uses.get(move) ?? { places: [], isKept: false, isHandedOn: false };
    return modLineEdits(move, uses, moves, project);
  });
  if (lines.includes(undefined)) return [];
  const byFile = editsByFile([...included, ...rewriting.edits, ...lines.flatMap(line => line ?? [])]);
  if (!byFile.every(areApart)) return [];
  const editsOf = new Map(byFile.map(({ file, edits }) => [file, edits]));
  const changed = rewriting.files.map(file => ({ ...file, newOffset: shifted(editsOf.get(file.file) ?? []) }));
  return (yield* meansTheSame(changed, moves, project, afterwards(byFile, moves, project))) ? byFile : [];
}

/** The edits of the paths that files include others by, be it that one moves or the other. */
function* reincluded(moves: ModuleMoves, project: ProjectModel): Steps<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const file of project.filesThatMayHold(['include_str', 'include_bytes'])) {
    yield;
    const own = includeEdits(file, project.text(file) ?? '', other => moves.newFile(other));
    edits.push(...own.map(edit => ({ ...edit, file })));
  }
  return edits;
}

function* rewritten(moves: ModuleMoves, { project, viewsOf }: FeatureContext): Steps<Rewriting | undefined> {
  const { names } = moves;
  const own = moves.moves.flatMap(({ files }) => [...files.keys()]);
  const edits: Edit[] = [];
  const files: Omit<ChangedFile, 'newOffset'>[] = [];
  const places = new Map<ModuleMove, Place[]>(moves.moves.map(move => [move, []]));
  const kept = new Set<ModuleMove>();
  const handedOn = new Set<ModuleMove>();
  for (const file of new Set([...own, ...project.filesThatMayHold(names)])) {
    yield;
    const text = project.text(file);
    if (text === undefined || (!own.includes(file) && !names.some(name => text.includes(name)))) continue;
    // What no `mod` leads to is not compiled, and nobody knows what its names would mean.
    if (!isRoot(file, project) && declarationOf(file, project) === undefined) continue;
    if (namesInLiteral(text, names)) return undefined;
    const uses = movedUses(file, text, moves, project);
    const code = movedCode(file, text, viewsOf(file), moves, project);
    if (uses === undefined || code === undefined) return undefined;
    edits.push(...[...uses.edits, ...code.edits].map(edit => ({ ...edit, file })));
    files.push({ file, paths: code.paths });
    for (const { move, place } of [...uses.named, ...code.named]) places.get(move)?.push(place);
    for (const move of code.kept) kept.add(move);
    for (const move of uses.handedOn) handedOn.add(move);
  }
  for (const move of kept) {
    const place: Place = { module: move.declaration.module, blocks: [] };
    const name = newName(move);
    if (name !== move.declaration.item.name && isKnownAt(name, place, project)) return undefined;
    // What keeps a module by a `use` names it, too.
    places.get(move)?.push(place);
  }
  const uses = moves.moves.map((move): [ModuleMove, ModuleUses] => [
    move,
    { places: places.get(move) ?? [], isKept: kept.has(move), isHandedOn: handedOn.has(move) },
  ]);
  return { edits, files, uses: new Map(uses) };
}

function isRoot(file: string, project: ProjectModel): boolean {
  return project.placeAt(file, 0)?.module.path.length === 0;
}

/** Attributes of other macros name functions in strings: `#[serde(with = "crate::ui::date")]`. */
function namesInLiteral(text: string, names: readonly string[]): boolean {
  const path = new RegExp(
    String.raw`::\s*(?:${names.join('|')})\s*"|(?<![\p{XID_Continue}])(?:${names.join('|')})\s*::`,
    'u',
  );
  return literals(text).some(literal => path.test(literal.text));
}

/** Whether a file names others by where it lies itself in a way that is not understood, or code around it in a string. */
function dependsOnFolder({ files }: ModuleMove, project: ProjectModel): boolean {
  return [...files].some(([file, renamed]) => {
    const text = project.text(file) ?? '';
    if (dirname(file) === dirname(renamed)) return false;
    const { paths, areAll } = includedFiles(text);
    const others = literals(text).filter(({ start }) => !paths.some(path => path.start === start + 1));
    return !areAll || others.some(literal => /^[bcr#]*"(?:\.\.?\/|(?:self::)?super::)/.test(literal.text));
  });
}

function literals(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...opaqueTokens(text)]
    .filter(({ kind }) => kind === 'literal')
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

/** Whether no two edits of a file meet in more than an end. */
function areApart({ edits }: FileEdits): boolean {
  return edits.every(({ start }, index) => (edits[index - 1]?.end ?? 0) <= start);
}

/** The workspace with all edits made and all files moved. */
function afterwards(byFile: readonly FileEdits[], moves: ModuleMoves, project: ProjectModel): ProjectModel {
  const texts = new Map<string, string | undefined>();
  const edited = new Map(byFile.map(({ file, edits }) => [file, applyEdits(project.text(file) ?? '', edits)]));
  for (const [file, text] of edited) texts.set(file, text);
  for (const { files } of moves.moves) {
    for (const [file, renamed] of files) {
      texts.set(file, undefined);
      texts.set(renamed, edited.get(file) ?? project.text(file));
    }
  }
  return project.withTexts(texts);
}

function shifted(edits: readonly TextEdit[]): (offset: number) => number {
  return offset =>
    edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);
}
