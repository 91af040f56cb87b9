import type { Attribute } from 'tree-sitter-leptos';
import type { FileSpan } from '../file-span.js';

/** A place that names an item: the name alone, without the path in front. */
export interface Occurrence extends FileSpan {
  readonly where: 'declaration' | 'import' | 'open tag' | 'close tag' | 'code';
  /** The item's name, one it was given by `as`, or one that is made from it: `CounterProps`, `AddTodo`. */
  readonly form: 'name' | 'alias' | 'props' | 'struct';
  /** The attribute without a value that it is: `<Form save/>` passes the function of that name. */
  readonly shorthand?: Attribute;
}
