import type { Prop } from '../../facts/facts.js';
import type { TagDefinition } from './resolve-tag.js';
import { writtenProps } from './snippet.js';

/** `initial: i32`, `step?: i32`: a prop as lists show it. */
export function propLabel({ name, passedType, isRequired }: Prop): string {
  return `${name}${isRequired ? '' : '?'}: ${passedType}`;
}

/** The props that must be there first, each part in the order of the definition. */
export function requiredFirst(props: readonly Prop[]): readonly Prop[] {
  return [...props.filter(prop => prop.isRequired), ...props.filter(prop => !prop.isRequired)];
}

/** `(initial: i32, step?: i32)`: all that a tag takes. */
export function propList(definition: TagDefinition): string {
  return `(${requiredFirst(writtenProps(definition)).map(propLabel).join(', ')})`;
}
