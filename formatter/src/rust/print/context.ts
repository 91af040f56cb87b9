import type { Printer } from '../../printer/printer.js';
import type { Span } from '../ast.js';
import type { CommentQueue } from './comment-queue.js';

/** What printing Rust needs to know and where it goes. */
export interface RustContext {
  /** The text that the tree's places point into. */
  readonly text: string;
  readonly out: Printer;
  /** The comments of the code that is being printed, those not yet printed first. */
  readonly comments: CommentQueue;
  /** Text in views in which every blank shows, in order: its lines stay as they are where the code around it is moved. */
  readonly preformatted: () => readonly Span[];
  /** Notes the body of a closure that gets braces where it breaks. */
  readonly noteBody: (body: Span) => void;
  /** Prints the view that a macro call at this offset is; undefined where it is none. */
  readonly viewAt: (start: number) => (() => void) | undefined;
}
