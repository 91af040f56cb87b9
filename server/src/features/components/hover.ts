import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import type { Hover } from '../hover.js';
import { describe } from './describe.js';
import { describeProp } from './describe-component.js';
import { subjectAt } from './subject.js';

/**
 * What there is to say about a component, prop, directive or server function: in tags, and on the attributes that make
 * them (`#[island]`). The names in Rust code are rust-analyzer's.
 */
export function projectHover(document: ViewDocument, offset: number, context: FeatureContext): Hover | undefined {
  const subject = subjectAt(document, offset, context);
  if (subject === undefined || subject.where === 'declaration') return undefined;
  const { start, end, definition } = subject;
  const markdown =
    subject.kind === 'prop'
      ? describeProp(subject.prop, subject.definition.item.leptos)
      : describe(definition, context);
  return markdown === undefined ? undefined : { start, end, markdown };
}
