import type { TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { pascalCase } from '../../facts/pascal-case.js';
import { isComponent, isSameItem, isServerFunction, isSlot } from '../../project/definitions.js';
import type { Definition, Namespace } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import { type Subject, subjectAt } from '../components/subject.js';
import { editsByFile } from '../edits-by-file.js';
import type { FeatureContext } from '../feature-context.js';
import { definitionsOf } from '../occurrences/definitions-of-subject.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { occurrencesOf } from '../occurrences/occurrences-of.js';
import { mayBeField } from '../occurrences/unclear-variable.js';
import { blanked } from '../rust-code.js';
import { invalidName } from './invalid-name.js';
import { prepareProp, renameProp } from './prop.js';
import { isRefusal, type Refusal, type Renamable, type Renaming } from './renaming.js';
import { slotMarkEdits } from './slot-marks.js';
import { isHiddenAt, takenName } from './taken-name.js';
import { writtenOut } from './written-out.js';

/** What of the project can be renamed at an offset; undefined where there is nothing of the project. */
export function prepareProjectItem(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
): Renamable | Refusal | undefined {
  const subject = subjectAt(document, offset, context);
  if (subject === undefined || subject.where === 'attribute') return undefined;
  const refusal = refusalFor(subject.definition, context);
  if (refusal !== undefined) return refusal;
  if (subject.kind === 'prop') return prepareProp(subject, context);
  const written = document.text.slice(subject.start, subject.end);
  const { name } = subject.definition.item;
  // `ui::Button`: what is renamed is the last segment.
  const start = subject.end - name.length;
  if (document.text.slice(start, subject.end) === name) return { start, end: subject.end, name };
  return { refusal: `\`${written}\` is another name of \`${name}\`, given where it is imported. Rename it there.` };
}

/** Renames the component, slot, prop, directive or server function at an offset in the whole workspace. */
export function* renameProjectItem(
  document: ViewDocument,
  offset: number,
  newName: string,
  context: FeatureContext,
): Steps<Renaming | undefined> {
  const prepared = prepareProjectItem(document, offset, context);
  if (prepared === undefined || isRefusal(prepared)) return prepared;
  const subject = subjectAt(document, offset, context);
  if (subject === undefined) return undefined;
  if (subject.kind === 'prop') return yield* renameProp(subject, newName, context);
  return nameRefusal(subject, newName) ?? (yield* renameItem(subject, newName, context));
}

/** What comes from elsewhere, or has a name that Leptos made, keeps it. */
function refusalFor({ module, item }: Definition, { project }: FeatureContext): Refusal | undefined {
  if (!project.isComplete) return { refusal: 'The workspace is still being read. Try again in a moment.' };
  const { crate, file } = module;
  if (crate.origin !== 'workspace') {
    return {
      refusal: `\`${item.name}\` is defined in ${crate.packageName} ${crate.version}, which is not part of this workspace.`,
    };
  }
  if (project.text(file)?.startsWith(item.name, item.nameStart) !== true) {
    return { refusal: `\`${item.name}\` is made by a macro. Rename it where the macro is called.` };
  }
  if (project.text(file)?.startsWith('r#', item.nameStart - 2) === true) {
    return { refusal: `\`r#${item.name}\` is a raw identifier: rename it in its declaration, with rust-analyzer.` };
  }
  const { leptos } = item;
  const hasTag = leptos?.kind === 'component' || leptos?.kind === 'island' || leptos?.kind === 'slot';
  if (!hasTag || leptos.tag === item.name) return undefined;
  return {
    refusal: `\`${item.name}\` is called \`${leptos.tag}\` in tags. Write its declaration in PascalCase first.`,
  };
}

function nameRefusal({ kind }: Subject, newName: string): Refusal | undefined {
  if (kind === 'tag' && !/^\p{Lu}[\p{XID_Continue}]*$/u.test(newName))
    return { refusal: `\`${newName}\` cannot name a component: it has to begin with a capital letter.` };
  return invalidName(newName);
}

function* renameItem(subject: Subject, newName: string, context: FeatureContext): Steps<Renaming> {
  const definitions = definitionsOf(subject, context);
  const occurrences = (yield* occurrencesOf(definitions, context)).filter(({ form }) => form !== 'alias');
  const taken = occurrences.find(one => isTaken(one, definitions, newName, context));
  if (taken !== undefined) return takenName(newName, taken.file);
  const asField = occurrences.find(one => isField(one, context));
  if (asField !== undefined) {
    const { name } = subject.definition.item;
    return {
      refusal: `\`${name}\` cannot be renamed for sure: a struct takes it by its name in ${asField.file}. Rename it in its declaration, with rust-analyzer.`,
    };
  }
  const edits = occurrences.flatMap(one => editOf(one, subject.definition, newName));
  return editsByFile([...edits, ...slotMarkEdits(subject, occurrences, context)]);
}

/** Whether a function is passed in a struct's shorthand: `Actions { save }`. What has a capital letter is no field. */
function isField({ file, start, end, where, form }: Occurrence, { project, viewsOf }: FeatureContext): boolean {
  if (where !== 'code' || form !== 'name') return false;
  const text = project.text(file) ?? '';
  const document = /^\p{Lu}/u.test(text.slice(start, end)) ? undefined : viewsOf(file);
  return document !== undefined && mayBeField(document, blanked(text), 0, { start, end });
}

/** Whether a name that an item gets, or that is made from it, means something else where the old one stands. */
function isTaken(
  occurrence: Occurrence,
  definitions: readonly Definition[],
  newName: string,
  { project, viewsOf }: FeatureContext,
): boolean {
  const { file, start, form, where } = occurrence;
  const place = form === 'alias' ? undefined : project.placeAt(file, start);
  if (place === undefined) return false;
  const means = (name: string, namespace: Namespace): boolean =>
    project
      .resolve(place, [name], namespace)
      .some(other => !definitions.some(definition => isSameItem(other, definition)));
  const [definition] = definitions;
  if (definition !== undefined && madeNames(definition, newName).some(name => means(name, 'type'))) return true;
  if (form !== 'name') return false;
  // A slot is a struct, all others are functions.
  if (means(newName, 'value') || (definition !== undefined && isSlot(definition) && means(newName, 'type')))
    return true;
  const document = where === 'code' || where === 'open tag' ? viewsOf(file) : undefined;
  return document !== undefined && isHiddenAt(document, project, file, start, newName);
}

/** What Leptos makes from the name of an item (view-language.md 3.1, 4.3). */
function madeNames(definition: Definition, newName: string): string[] {
  if (isComponent(definition)) return [`${newName}Props`];
  return isServerFunction(definition) && definition.item.leptos.arguments['name'] === undefined
    ? [pascalCase(newName)]
    : [];
}

/** What is made from the name changes with it: `CounterProps`, the struct of a server function. */
function editOf(
  { file, start, end, form, shorthand }: Occurrence,
  definition: Definition,
  newName: string,
): (TextEdit & { file: string })[] {
  switch (form) {
    case 'name':
      return [{ file, start, end, text: shorthand ? writtenOut(shorthand, shorthand.key, newName) : newName }];
    case 'props':
      return [{ file, start, end, text: `${newName}Props` }];
    case 'struct':
      return isServerFunction(definition) && definition.item.leptos.arguments['name'] === undefined
        ? [{ file, start, end, text: pascalCase(newName) }]
        : [];
    case 'alias':
      return [];
  }
}
