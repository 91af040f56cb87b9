import type { ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { codeOf } from '../rust-code.js';
import type { Migration } from './migration.js';
import { declares, isInUse, isTaken, type RustWord, wordsIn } from './rust-words.js';
import { migratedUses, withUses } from './use-migrations.js';

/** A function of Leptos and what took its place. */
interface CallRow {
  readonly from: string;
  /** `Type::function`, or a function. Type arguments move to the type. */
  readonly to: string;
  /** Where `leptos::` was written in front. */
  readonly module: string;
  /** From which version on the new form is right. */
  readonly since: LeptosVersion;
  /** How many arguments it must have, where only that form is the same. */
  readonly arguments?: number;
}

const PRELUDE = 'leptos::prelude::';

const HOOKS = 'leptos_router::hooks::';

/** How a function of Leptos is named: by an import, or by its path. */
const PATHS = ['', 'leptos::', PRELUDE, 'leptos_router::', HOOKS];

const HELPERS = 'leptos::leptos_dom::helpers::';

const CALLS: readonly CallRow[] = [
  { from: 'create_signal', to: 'signal', module: PRELUDE, since: '0.7' },
  { from: 'create_rw_signal', to: 'RwSignal::new', module: PRELUDE, since: '0.7' },
  { from: 'create_memo', to: 'Memo::new', module: PRELUDE, since: '0.7' },
  { from: 'create_owning_memo', to: 'Memo::new_owning', module: PRELUDE, since: '0.7' },
  { from: 'create_selector', to: 'Selector::new', module: PRELUDE, since: '0.7' },
  { from: 'create_selector_with_fn', to: 'Selector::new_with_fn', module: PRELUDE, since: '0.7' },
  { from: 'create_effect', to: 'Effect::new', module: PRELUDE, since: '0.7' },
  { from: 'create_isomorphic_effect', to: 'Effect::new_isomorphic', module: PRELUDE, since: '0.7' },
  { from: 'create_render_effect', to: 'RenderEffect::new', module: PRELUDE, since: '0.7' },
  { from: 'create_trigger', to: 'ArcTrigger::new', module: PRELUDE, since: '0.7' },
  { from: 'store_value', to: 'StoredValue::new', module: PRELUDE, since: '0.7', arguments: 1 },
  { from: 'create_node_ref', to: 'NodeRef::new', module: PRELUDE, since: '0.7', arguments: 0 },
  { from: 'create_action', to: 'Action::new', module: PRELUDE, since: '0.7', arguments: 1 },
  { from: 'create_multi_action', to: 'MultiAction::new', module: PRELUDE, since: '0.7', arguments: 1 },
  { from: 'create_server_action', to: 'ServerAction::new', module: PRELUDE, since: '0.7', arguments: 0 },
  { from: 'create_server_multi_action', to: 'ServerMultiAction::new', module: PRELUDE, since: '0.7', arguments: 0 },
  { from: 'create_resource', to: 'Resource::new', module: PRELUDE, since: '0.7', arguments: 2 },
  { from: 'create_blocking_resource', to: 'Resource::new_blocking', module: PRELUDE, since: '0.7', arguments: 2 },
  { from: 'create_query_signal', to: 'query_signal', module: HOOKS, since: '0.7' },
  { from: 'create_query_signal_with_options', to: 'query_signal_with_options', module: HOOKS, since: '0.7' },
  { from: 'set_timeout_with_handle', to: 'set_timeout', module: HELPERS, since: '0.9' },
  { from: 'set_interval_with_handle', to: 'set_interval', module: HELPERS, since: '0.9' },
  { from: 'request_animation_frame_with_handle', to: 'request_animation_frame', module: HELPERS, since: '0.9' },
  { from: 'request_idle_callback_with_handle', to: 'request_idle_callback', module: HELPERS, since: '0.9' },
];

const STEMS = ['create_', '_with_handle'];

/** Each of their names has one of these in it: a few searches through a text, as this is done after each keystroke. */
const WORDS = [...STEMS, ...CALLS.map(({ from }) => from).filter(name => !STEMS.some(stem => name.includes(stem)))];

/** Whether a function may be one of `migrateCalls`. */
export function isRenamed(name: string): boolean {
  return CALLS.some(({ from }) => from === name);
}

/** Calls of functions that have another name now. Names that Leptos does not have alone are left out. */
export function migrateCalls(document: ViewDocument, version: LeptosVersion): Migration[] {
  const { text } = document;
  if (!WORDS.some(word => text.includes(word))) return [];
  const rows = CALLS.filter(row => atLeast(version, row.since) && text.includes(row.from));
  if (rows.length === 0) return [];
  const code = codeOf(text);
  const known = new Map(rows.map(row => [row.from, row]));
  const words = wordsIn(code, [...known.keys()]);
  const imports = words.filter(({ start }) => isInUse(code, start));
  return words.flatMap(word => {
    const row = known.get(word.text);
    if (row === undefined || declares(code, row.from) || imports.includes(word)) return [];
    const own = word.path === '' ? imports.filter(({ text: name }) => name === word.text) : [];
    const uses = migratedUses(document, version, own);
    if (uses === undefined) return [];
    return migrate(word, row, code).map(call => ({ ...call, edits: withUses(uses, call.edits) }));
  });
}

function migrate(word: RustWord, row: CallRow, code: string): Migration[] {
  const typeArguments = endOfTypeArguments(code, word.end);
  const end = typeArguments ?? word.end;
  const open = end + blanksAt(code, end);
  if (!PATHS.includes(word.path) || code.charAt(open) !== '(') return [];
  if (row.arguments !== undefined && argumentCount(code, open) !== row.arguments) return [];
  // The type arguments of an effect are not those of the function that made one.
  if (typeArguments !== undefined && /effect/.test(row.from)) return [];
  const [name = '', method] = row.to.split('::');
  const isShort = word.path === '' && !isTaken(code, name);
  const edits = [{ start: word.pathStart, end: word.end, text: isShort ? name : row.module + name }];
  if (method !== undefined) edits.push({ start: end, end, text: `::${method}` });
  return [{ start: word.pathStart, end, from: row.from, to: row.to, edits }];
}

function blanksAt(code: string, offset: number): number {
  return /^\s*/.exec(code.slice(offset, offset + 200))?.[0].length ?? 0;
}

/** Where `::<…>` behind a name ends; undefined where there is none. */
function endOfTypeArguments(code: string, offset: number): number | undefined {
  const head = /^\s*::\s*</.exec(code.slice(offset, offset + 100))?.[0];
  if (head === undefined) return undefined;
  let depth = 1;
  for (let at = offset + head.length; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === '<') depth++;
    if (character === '>' && code.charAt(at - 1) !== '-' && --depth === 0) return at + 1;
    if (/[;{}]/.test(character)) return undefined;
  }
  return undefined;
}

/** How many arguments stand in the parentheses; undefined where they are not closed. Closures may hold commas: `|a, b|`. */
function argumentCount(code: string, open: number): number | undefined {
  let depth = 0;
  let count = 0;
  let isFilled = false;
  let inParameters = false;
  for (let at = open; at < code.length; at++) {
    const character = code.charAt(at);
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character) && --depth === 0) return count + (isFilled ? 1 : 0);
    if (depth === 1 && character === '|') inParameters = !inParameters;
    if (depth === 1 && character === ',' && !inParameters) {
      count++;
      isFilled = false;
    } else if (at > open && /\S/.test(character)) isFilled = true;
  }
  return undefined;
}
