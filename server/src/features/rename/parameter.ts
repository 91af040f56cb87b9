import type { Span, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import type { ComponentDefinition } from '../../project/definitions.js';
import type { ProjectModel } from '../../project/model.js';
import { ownUses } from '../occurrences/own-uses.js';
import { unclearVariable } from '../occurrences/unclear-variable.js';
import type { Refusal } from './renaming.js';
import { isConstantAt, isVariableIn, takenName } from './taken-name.js';
import { writtenOut } from './written-out.js';

/**
 * The edits that rename a parameter of a function and its uses in the body.
 *
 * What a name means is Rust's business: where the body may use it for something else as well, nothing is renamed.
 */
export function parameterEdits(
  document: ViewDocument,
  { module, item }: ComponentDefinition,
  { name, nameStart, end }: Prop,
  newName: string,
  project: ProjectModel,
): readonly TextEdit[] | Refusal {
  const body = { start: end, end: item.end };
  const unclear = unclearVariable(document, body, name);
  if (unclear !== undefined) {
    return {
      refusal: `\`${name}\` cannot be renamed for sure: ${unclear}. Rename it in its declaration, with rust-analyzer.`,
    };
  }
  const { file } = module;
  const isTaken =
    piecesOf(item).some(piece => isVariableIn(document, piece, newName)) ||
    isConstantAt(project, file, item.nameStart, newName);
  if (newName !== name && isTaken) return takenName(newName, file);
  const uses = ownUses(document, body, name).map(({ start, end, shorthand }) => ({
    start,
    end,
    text: shorthand === undefined ? newName : writtenOut(shorthand, shorthand.key, newName),
  }));
  const start = document.text.startsWith('r#', nameStart - 2) ? nameStart - 2 : nameStart;
  return [{ start, end: nameStart + name.length, text: newName }, ...uses];
}

/** Where a parameter counts, and the patterns of the others: what stands in their attributes is no variable. */
function piecesOf({ leptos, end }: ComponentDefinition['item']): Span[] {
  const patterns = leptos.props.map(prop => ({ start: prop.nameStart, end: prop.end }));
  return [...patterns, { start: leptos.props.at(-1)?.end ?? end, end }];
}
