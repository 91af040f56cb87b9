import { pairDelimiters } from './delimiters.js';
import type { FileFacts } from './facts.js';
import { readModule } from './items.js';
import { viewTags } from './view-tags.js';

/**
 * What the text of a Rust file says about itself. Never fails: half-typed items are read as far as they go, and do not
 * hide those behind them. Linear in the length of the text.
 */
export function readFacts(text: string): FileFacts {
  const source = { text, delimiters: pairDelimiters(text) };
  return { scope: readModule(source, 0, text.length), tags: viewTags(source) };
}
