import type { ComponentFacts, Item } from '../facts/facts.js';
import { endOfHead, isConditional } from './item-head.js';
import { ownItems } from './own-items.js';
import { perDocument, perPiece } from './per-document.js';
import type { RuleContext } from './rule.js';
import { straightCode } from './straight-code.js';
import { codeOfDocument } from './view-place.js';

/** The body of a component or island, as it stands in the document. */
export interface ComponentBody {
  readonly item: Item & { readonly leptos: ComponentFacts };
  /** Where what is between its braces begins: UTF-16 offsets. */
  readonly start: number;
  /** What is between them, literals and comments blanked out. */
  readonly code: string;
  /** The same without what does not run each time the component is made; found when somebody asks. */
  readonly straight: string;
}

/** The components of a document that are whole, and are such in every build. */
export const componentBodies = perDocument((context): readonly ComponentBody[] =>
  ownItems(context).flatMap(item => bodyOf(item, context) ?? []),
);

const straightCodeOf = perPiece(straightCode);

function bodyOf(item: Item, context: RuleContext): ComponentBody | undefined {
  if (!isComponent(item) || isConditional(item, context)) return undefined;
  const all = codeOfDocument(context);
  const brace = endOfHead(item, all);
  if (all.charAt(brace) !== '{' || all.charAt(item.end - 1) !== '}') return undefined;
  const code = all.slice(brace + 1, item.end - 1);
  const { document } = context;
  return {
    item,
    start: brace + 1,
    code,
    get straight() {
      return straightCodeOf(code, document);
    },
  };
}

function isComponent(item: Item): item is ComponentBody['item'] {
  return item.leptos?.kind === 'component' || item.leptos?.kind === 'island';
}
