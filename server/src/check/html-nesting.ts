import { isVoidElement } from 'tree-sitter-leptos';

/**
 * What an HTML parser does with a start tag, told from the elements around it (HTML standard, "Tree construction").
 * Only what stands between the view's tags counts; test/check/html-nesting.test.ts compares it with a parser.
 */

/** Why an element is not the child of the element that it was written in. */
export type Displacement =
  /** The parser puts an element between the two. */
  | { readonly kind: 'implied'; readonly missing: 'tbody' | 'tr' | 'colgroup' | 'head' | 'body' }
  /** The tag closes an element around it, and the new element stands behind that. */
  | { readonly kind: 'closes'; readonly closed: OpenElements }
  /** The element lands in front of the table. */
  | { readonly kind: 'fostered' }
  /** The tag is dropped. `because` is an element around it that allows no other inside. */
  | { readonly kind: 'ignored'; readonly because: OpenElements | undefined }
  /** The tag is text: the element around it has no elements inside. */
  | { readonly kind: 'text' };

/** The elements around a place, as far as the parser looks for them; O(1) to enter another one. */
export interface OpenElements {
  readonly name: string;
  /** The element whose tag this is, for whoever entered it. */
  readonly around: OpenElements | undefined;
  readonly p: OpenElements | undefined;
  readonly a: OpenElements | undefined;
  readonly button: OpenElements | undefined;
  readonly form: OpenElements | undefined;
  readonly li: OpenElements | undefined;
  readonly description: OpenElements | undefined;
  readonly select: OpenElements | undefined;
  readonly ruby: OpenElements | undefined;
  /** A cell or caption of the innermost table. */
  readonly cell: OpenElements | undefined;
}

const SCOPE_ENDS = words('applet caption html table td th marquee object template');
const MARKERS = words('applet caption marquee object td template th');
const TEXT_ONLY = words('iframe noembed noframes script style textarea title xmp');
const TABLE_PARTS = words('caption col colgroup tbody td tfoot th thead tr');
const ROW_GROUPS = words('tbody tfoot thead');
const KEPT_IN_TABLES = words('form script style template');
const HEAD_CONTENT = words('base basefont bgsound link meta noframes noscript script style template title');
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const RUBY_TEXT = words('rb rp rt rtc');
const ENDS_BEFORE_RUBY_TEXT = words('dd dt li optgroup option p rb rp rt');

const CLOSES_PARAGRAPH = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form',
  'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** Beyond which the parser does not look for an open list item; `address`, `div` and `p` are special but let it pass. */
const ENDS_LIST_SEARCH = words(
  'applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir',
  'dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe',
  'img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol param plaintext pre',
  'script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul',
  'wbr xmp',
);

/** Whether an element has text only, so that a tag in it is text as well. */
export function hasTextOnly(name: string): boolean {
  return TEXT_ONLY.has(name);
}

/** Whether an element is a table or a part of one that holds other parts only. */
export function holdsTablePartsOnly(name: string): boolean {
  return name === 'table' || name === 'tr' || name === 'colgroup' || ROW_GROUPS.has(name);
}

/** The elements around the children of an element. `around` is undefined where nothing is known of its parent. */
export function entered(name: string, around: OpenElements | undefined): OpenElements {
  const endsScope = SCOPE_ENDS.has(name);
  const inherited = endsScope ? undefined : around;
  const list = ENDS_LIST_SEARCH.has(name) ? undefined : around;
  const open = {
    name,
    around,
    p: name === 'button' ? undefined : inherited?.p,
    a: MARKERS.has(name) ? undefined : around?.a,
    button: inherited?.button,
    form: name === 'template' ? undefined : around?.form,
    li: list?.li,
    description: list?.description,
    select: around?.select,
    ruby: inherited?.ruby,
    cell: name === 'table' || name === 'template' ? undefined : around?.cell,
  };
  if (name === 'p' || name === 'a' || name === 'button' || name === 'form' || name === 'li') open[name] = open;
  else if (name === 'select' || name === 'ruby') open[name] = open;
  else if (name === 'dd' || name === 'dt') open.description = open;
  else if (name === 'td' || name === 'th' || name === 'caption') open.cell = open;
  return open;
}

/**
 * What becomes of an element that is written as a child of `parent.name`.
 *
 * @returns Undefined where it stays there, or where that cannot be told.
 */
export function displacementOf(child: string, parent: OpenElements): Displacement | undefined {
  const { name } = parent;
  // What a `<noscript>` holds depends on whether scripts run; a `<template>` takes the parts of a table as well.
  if (isVoidElement(name) || name === 'noscript' || name === 'template') return undefined;
  if (TEXT_ONLY.has(name)) return { kind: 'text' };
  if (name === 'html') return inHtml(child);
  if (name === 'head') return inHead(child, parent);
  if (parent.select !== undefined) return inSelect(child, parent, parent.select);
  if (holdsTablePartsOnly(name)) return inTable(child, parent);
  return inBody(child, parent);
}

function inHtml(child: string): Displacement | undefined {
  if (child === 'head' || child === 'body') return undefined;
  if (child === 'html') return { kind: 'ignored', because: undefined };
  return { kind: 'implied', missing: HEAD_CONTENT.has(child) ? 'head' : 'body' };
}

function inHead(child: string, parent: OpenElements): Displacement | undefined {
  if (HEAD_CONTENT.has(child)) return undefined;
  if (child === 'head' || child === 'html') return { kind: 'ignored', because: undefined };
  return { kind: 'closes', closed: parent };
}

function inSelect(child: string, parent: OpenElements, select: OpenElements): Displacement | undefined {
  switch (child) {
    case 'script':
    case 'template':
      return undefined;
    case 'option':
      return parent.name === 'option' ? { kind: 'closes', closed: parent } : undefined;
    case 'optgroup':
    case 'hr':
      return parent.name === 'option' || parent.name === 'optgroup' ? { kind: 'closes', closed: parent } : undefined;
    case 'input':
    case 'select':
    case 'textarea':
      return { kind: 'closes', closed: select };
    default:
      return { kind: 'ignored', because: select };
  }
}

function inTable(child: string, parent: OpenElements): Displacement | undefined {
  const { name } = parent;
  if (isPartOf(child, name)) return undefined;
  if (name === 'colgroup') return { kind: 'closes', closed: parent };
  if (child === 'table') return { kind: 'closes', closed: parent };
  if (child === 'form' && parent.form !== undefined) return { kind: 'ignored', because: parent.form };
  if (KEPT_IN_TABLES.has(child)) return undefined;
  if (name === 'table' && child === 'col') return { kind: 'implied', missing: 'colgroup' };
  if (name === 'table' && TABLE_PARTS.has(child)) return { kind: 'implied', missing: 'tbody' };
  if (ROW_GROUPS.has(name) && (child === 'td' || child === 'th')) return { kind: 'implied', missing: 'tr' };
  if (TABLE_PARTS.has(child)) return { kind: 'closes', closed: parent };
  return isOutsideOfBody(child) ? { kind: 'ignored', because: undefined } : { kind: 'fostered' };
}

/** Whether a part of a table stands where it belongs. */
function isPartOf(child: string, parent: string): boolean {
  if (parent === 'table') return child === 'caption' || child === 'colgroup' || ROW_GROUPS.has(child);
  if (parent === 'tr') return child === 'td' || child === 'th';
  if (parent === 'colgroup') return child === 'col' || child === 'template';
  return child === 'tr';
}

function inBody(child: string, parent: OpenElements): Displacement | undefined {
  if (isOutsideOfBody(child)) return { kind: 'ignored', because: undefined };
  if (TABLE_PARTS.has(child)) {
    return parent.cell === undefined
      ? { kind: 'ignored', because: undefined }
      : { kind: 'closes', closed: parent.cell };
  }
  if (child === 'form' && parent.form !== undefined) return { kind: 'ignored', because: parent.form };
  const closed = closedByItsOwnKind(child, parent) ?? (CLOSES_PARAGRAPH.has(child) ? parent.p : undefined);
  return closed && { kind: 'closes', closed };
}

function isOutsideOfBody(child: string): boolean {
  return child === 'html' || child === 'head' || child === 'body' || child === 'frame' || child === 'frameset';
}

/** The element around that a tag closes because it must not lie in one of its kind. */
function closedByItsOwnKind(child: string, parent: OpenElements): OpenElements | undefined {
  if (child === 'a' || child === 'button' || child === 'li') return parent[child];
  if (child === 'dd' || child === 'dt') return parent.description;
  if (child === 'option' || child === 'optgroup') return parent.name === 'option' ? parent : undefined;
  if (HEADINGS.has(child)) return parent.p ?? (HEADINGS.has(parent.name) ? parent : undefined);
  const endsParent = RUBY_TEXT.has(child) && parent.ruby !== undefined && ENDS_BEFORE_RUBY_TEXT.has(parent.name);
  return endsParent ? parent : undefined;
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')));
}
