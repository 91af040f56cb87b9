import type { Span, ViewDocument } from 'tree-sitter-leptos';
import { bindingsOf } from '../bindings/bindings.js';
import { type VariableUse, variableUses } from './variable-uses.js';

/**
 * The places of a piece of a file that mean the variable which has a name at its beginning: not what the piece itself
 * binds to that name, nor what means that instead.
 *
 * @param name Without `r#`.
 */
export function ownUses(document: ViewDocument, piece: Span, name: string): VariableUse[] {
  const others = bindingsOf(document, piece).filter(binding => binding.name === name);
  return variableUses(document, piece, name).filter(
    use => !others.some(other => holds(use, other.nameStart) || holds(other, use.start)),
  );
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
