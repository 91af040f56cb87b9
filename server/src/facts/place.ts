import type { Outer } from './attributes.js';
import type { Cursor, Source } from './cursor.js';
import type { Item, ItemKind, Visibility } from './facts.js';
import { isItemWord } from './keywords.js';
import type { ScopeBuilder } from './scope-builder.js';
import { ownText } from './shared-text.js';
import { plainName } from './words.js';

/** Where items are read. UTF-16 offsets. */
export interface Place {
  readonly source: Source;
  readonly scope: ScopeBuilder;
  readonly end: number;
  /** The predicates of a `cfg_if!` around. */
  readonly around: readonly string[];
  /** How many items are around. */
  readonly depth: number;
  /** Whether these are statements, of which only some are items. */
  readonly isCode: boolean;
}

/** What stands in front of the keyword of an item. */
export interface Head {
  readonly start: number;
  readonly outer: Outer;
  readonly visibility: Visibility;
  readonly cfg: readonly string[];
}

/** An item's name, and where it stands, both without `r#`. */
export interface Name {
  readonly name: string;
  readonly nameStart: number;
}

/** What only some items tell. */
type Details = Omit<Item, keyof Name | 'kind' | 'start' | 'end' | 'visibility' | 'cfg'>;

const NO_DETAILS: Details = {};

/** Goes over a name; undefined where there is none, as behind a half-typed `fn` that another item follows. */
export function readName(cursor: Cursor): Name | undefined {
  const word = cursor.peekWord();
  if (word === '' || isItemWord(word)) return undefined;
  cursor.at += word.length;
  const name = ownText(plainName(word));
  return { name, nameStart: cursor.at - name.length };
}

/** Adds an item to the scope at hand. */
export function addItem(
  { scope }: Place,
  kind: ItemKind,
  head: Head,
  { name, nameStart }: Name,
  end: number,
  details: Details = NO_DETAILS,
): void {
  const { start, visibility, cfg } = head;
  const item = { kind, name, nameStart, start, end, visibility };
  if (cfg.length === 0 && details === NO_DETAILS) scope.items.push(item);
  else scope.items.push({ ...item, ...(cfg.length === 0 ? NO_DETAILS : { cfg }), ...details });
}
