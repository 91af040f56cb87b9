import { LineIndex, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import type { FoundStyle, StyleIndex } from '../../styles/model.js';
import { editsByFile } from '../edits-by-file.js';
import type { FeatureContext } from '../feature-context.js';
import { classOccurrences, classSubjectAt } from '../occurrences/css-class.js';
import { possibleClassUse } from './possible-class-use.js';
import { isRefusal, type Refusal, type Renamable, type Renaming } from './renaming.js';

/** Names that are written the same in CSS, in a Rust string, and behind `class:`. */
const CLASS_NAME = /^-?[a-z_](?:[\w-]*\w)?$/i;

/** The CSS class at an offset, or why it keeps its name; undefined where there is none. */
export function prepareCssClass(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
): Renamable | Refusal | undefined {
  const subject = classSubjectAt(document, offset, context);
  if (subject === undefined) return undefined;
  const { start, end, name, isPlain, inherited } = subject;
  const refusal = refusalFor(name, context);
  if (refusal !== undefined) return refusal;
  if (!isPlain)
    return { refusal: `\`${name}\` is written with an escape here. Rename it where it is written plainly.` };
  if (inherited > 0) {
    return { refusal: `A part of \`${name}\` is written at the rule around it. Rename it in a view.` };
  }
  return { start, end, name };
}

/** Renames the CSS class at an offset in all stylesheets and views of the workspace. */
export function* renameCssClass(
  document: ViewDocument,
  offset: number,
  newName: string,
  context: FeatureContext,
): Steps<Renaming | undefined> {
  const prepared = prepareCssClass(document, offset, context);
  if (prepared === undefined || isRefusal(prepared)) return prepared;
  const { name } = prepared;
  if (newName === name) return [];
  if (!isKnown(context)) return { refusal: 'Not all files of the workspace are known yet. Try again in a moment.' };
  const places = context.styles.classNamed(name);
  const refusal = nameRefusal(newName, places, context.styles) ?? (yield* useRefusal(name, document, context));
  if (refusal !== undefined) return refusal;
  const uses = yield* classOccurrences(name, document, context);
  const edits: (TextEdit & { readonly file: string })[] = [
    ...places.map(({ sheet, start, end, inherited }) => ({
      file: sheet.file,
      start,
      end,
      text: newName.slice(inherited),
    })),
    ...uses.map(({ file, start, end }) => ({ file, start, end, text: newName })),
  ];
  return editsByFile(edits);
}

/** Whether all files that may name the class are known; at first not even the document's own is. */
function isKnown({ project, file }: FeatureContext): boolean {
  return project.isComplete && file !== undefined && project.workspaceFiles().includes(file);
}

function refusalFor(name: string, { styles }: FeatureContext): Refusal | undefined {
  const places = styles.classNamed(name);
  if (!places.some(({ rule }) => rule !== undefined)) {
    return { refusal: `\`${name}\` is in no stylesheet of this workspace.` };
  }
  const generated = places.find(({ sheet }) => sheet.isGenerated);
  if (generated !== undefined) {
    return { refusal: `\`${name}\` comes from ${generated.sheet.file}, which a program writes.` };
  }
  const escaped = places.find(({ sheet }) => !sheet.isEditable);
  if (escaped !== undefined) {
    return {
      refusal: `\`${name}\` is in ${escaped.sheet.file} in a string with escapes. Make that a raw string first.`,
    };
  }
  const derived = derivedFrom(name, styles);
  if (derived === undefined) return undefined;
  return { refusal: `\`${derived.name}\` goes on with the name of \`${name}\` by \`&\`: renaming would change both.` };
}

/** A class that SCSS makes of another one's name. */
function derivedFrom(name: string, { sheets }: StyleIndex): { readonly name: string } | undefined {
  for (const { names } of sheets) {
    for (const places of names.values()) {
      const found = places.find(
        place => place.kind === 'class' && place.inherited === name.length && place.name.startsWith(name),
      );
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function nameRefusal(newName: string, places: readonly FoundStyle[], styles: StyleIndex): Refusal | undefined {
  if (!CLASS_NAME.test(newName)) {
    return { refusal: `\`${newName}\` is no name for a class: use letters, digits, \`-\` and \`_\`.` };
  }
  const [taken] = styles.classNamed(newName);
  if (taken !== undefined) return { refusal: `There is a class \`${newName}\` already, in ${taken.sheet.file}.` };
  const nested = places.find(({ name, inherited }) => !newName.startsWith(name.slice(0, inherited)));
  if (nested === undefined) return undefined;
  const prefix = nested.name.slice(0, nested.inherited);
  return { refusal: `\`${nested.name}\` is written inside of \`${prefix}\`: its name must begin with that.` };
}

/** Where the class may be used by code that nobody can be sure of, renaming would leave a page without its style. */
function* useRefusal(name: string, document: ViewDocument, context: FeatureContext): Steps<Refusal | undefined> {
  const use = yield* possibleClassUse(name, document, context);
  if (use === undefined) return undefined;
  const { line } = LineIndex.of(use.text).positionAt(use.start);
  return { refusal: `${use.file}:${line + 1} may be the class \`${name}\`, too, which cannot be known for sure.` };
}
