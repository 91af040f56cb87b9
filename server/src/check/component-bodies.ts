import type { ComponentFacts, Item } from '../facts/facts.js';
import { type ItemCode, itemCode, perPiece } from './item-code.js';
import { isConditional } from './item-head.js';
import { ownItems } from './own-items.js';
import { perDocument } from './per-document.js';
import type { RuleContext } from './rule.js';
import { straightCode } from './straight-code.js';

/** What is between the braces of a function: the same object as long as nothing in the function changes. */
export interface BodyCode {
  /** Literals and comments blanked out. */
  readonly code: string;
  /** The same without what does not run each time the function is called; found when somebody asks. */
  readonly straight: string;
}

/** The body of a component or island, as it stands in the document. */
export interface ComponentBody extends BodyCode {
  readonly item: Item & { readonly leptos: ComponentFacts };
  /** Where it begins behind its brace: UTF-16 offsets. */
  readonly start: number;
  /** What can be kept of it from one edit to the next. */
  readonly piece: BodyCode;
}

/** The components of a document that are whole, and are such in every build. */
export const componentBodies = perDocument((context): readonly ComponentBody[] =>
  ownItems(context).flatMap(item => bodyOf(item, context) ?? []),
);

function bodyOf(item: Item, context: RuleContext): ComponentBody | undefined {
  if (!isComponent(item) || isConditional(item, context)) return undefined;
  const whole = itemCode(item, context);
  const piece = bodyIn(whole);
  if (piece === undefined) return undefined;
  const { code } = piece;
  return {
    item,
    start: item.start + whole.headEnd + 1,
    piece,
    code,
    get straight() {
      return piece.straight;
    },
  };
}

/** What is between the braces of a function; undefined where one is missing. */
const bodyIn = perPiece(({ code: whole, headEnd }: ItemCode): BodyCode | undefined => {
  if (whole.charAt(headEnd) !== '{' || !whole.endsWith('}') || whole.length - headEnd < 2) return undefined;
  const code = whole.slice(headEnd + 1, -1);
  let straight: string | undefined;
  return {
    code,
    get straight() {
      straight ??= straightCode(code);
      return straight;
    },
  };
});

function isComponent(item: Item): item is ComponentBody['item'] {
  return item.leptos?.kind === 'component' || item.leptos?.kind === 'island';
}
