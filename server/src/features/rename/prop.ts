import type { TextEdit } from 'tree-sitter-leptos';
import { isSlot } from '../../project/definitions.js';
import type { Steps } from '../../steps.js';
import { isSlotMark } from '../components/resolve-tag.js';
import type { Subject } from '../components/subject.js';
import { editsByFile } from '../edits-by-file.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { type PropOccurrence, propOccurrences } from '../occurrences/prop-occurrences.js';
import { invalidName } from './invalid-name.js';
import { parameterEdits } from './parameter.js';
import { propsStructEdits } from './props-struct.js';
import type { Refusal, Renamable, Renaming } from './renaming.js';
import { writtenOut } from './written-out.js';

type PropSubject = Subject & { readonly kind: 'prop' };

/** What is renamed of a prop; refused where the compiler would have to tell what else is meant. */
export function prepareProp(
  { start, end, prop, definition }: PropSubject,
  context: FeatureContext,
): Renamable | Refusal {
  const edits = declarationEdits({ prop, definition }, prop.name, context);
  return 'refusal' in edits ? edits : { start, end, name: prop.name };
}

/** Renames a prop: its declaration, its uses in the component, and all tags that set it. */
export function* renameProp(
  { prop, definition }: PropSubject,
  newName: string,
  context: FeatureContext,
): Steps<Renaming> {
  const refusal = invalidName(newName);
  if (refusal !== undefined) return refusal;
  const { leptos } = definition.item;
  if (leptos.props.some(({ name }) => name === newName)) {
    return { refusal: `\`<${leptos.tag}>\` already has a prop \`${newName}\`.` };
  }
  // view-language.md 3.4.
  if (newName === 'slot') return { refusal: 'In a tag, `slot` makes a slot of it and is no prop.' };
  const declared = declarationEdits({ prop, definition }, newName, context);
  if ('refusal' in declared) return declared;
  const byHand = yield* propsStructEdits(definition, prop, newName, context);
  if ('refusal' in byHand) return byHand;
  const { file } = definition.module;
  const inBody = declared.map(edit => ({ ...edit, file }));
  const isInBody = (use: FileSpan): boolean => inBody.some(edit => edit.file === use.file && edit.start === use.start);
  const occurrences = yield* propOccurrences(definition, prop, context);
  const uses = occurrences.map(occurrence => ({
    ...occurrence,
    text: inTag(occurrence, newName, isInBody(occurrence)),
  }));
  const isInTag = (edit: FileSpan): boolean => uses.some(use => use.file === edit.file && use.start === edit.start);
  return editsByFile([...uses, ...byHand, ...inBody.filter(edit => !isInTag(edit))]);
}

/** What a tag has instead of the name. */
function inTag({ attribute }: PropOccurrence, newName: string, isRenamedToo: boolean): string {
  const { name, directive, value } = attribute;
  // `<Then slot>` is `then` by the name of its tag.
  if (isSlotMark(attribute)) return directive === undefined ? `slot:${newName}` : newName;
  // Without a value it is the variable of the same name; in its own body the component's, which is renamed as well.
  return value !== undefined || name === undefined || isRenamedToo
    ? newName
    : writtenOut(attribute, newName, name.text);
}

function declarationEdits(
  { prop, definition }: Pick<PropSubject, 'prop' | 'definition'>,
  newName: string,
  { project, viewsOf }: FeatureContext,
): readonly TextEdit[] | Refusal {
  // view-language.md 3.3.
  if (prop.name === 'children') {
    return { refusal: 'What stands between the tags is the prop `children`: another name would get nothing of it.' };
  }
  const { module } = definition;
  const text = project.text(module.file) ?? '';
  const named = new RegExp(`\\bname\\s*=\\s*"(${prop.name})"`).exec(text.slice(prop.start, prop.end));
  if (named !== null) {
    const start = prop.start + named.index + named[0].length - 1 - prop.name.length;
    return [{ start, end: start + prop.name.length, text: newName }];
  }
  if (isSlot(definition)) {
    return {
      refusal: `Fields of slots are read in Rust code: rename \`${prop.name}\` in its declaration, with rust-analyzer.`,
    };
  }
  const document = viewsOf(module.file);
  if (document === undefined) return { refusal: `${module.file} cannot be read.` };
  return parameterEdits(document, definition, prop, newName, project);
}
