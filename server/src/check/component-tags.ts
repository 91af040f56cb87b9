import { type Element, type View, visit } from 'tree-sitter-leptos';
import type { Item, Scope } from '../facts/facts.js';
import { componentsNamed, isSlotMark, slotsNamed, type TagDefinition } from '../features/components/resolve-tag.js';
import type { Place, ProjectModel } from '../project/model.js';
import { isCompiled, isCompiledAt } from './compiled-files.js';
import { viewsIn } from './elements.js';
import { perDocument } from './per-document.js';
import type { RuleContext } from './rule.js';

/** A tag with the name of a component, and what is known of that. */
export interface ComponentTag {
  readonly element: Element;
  /** Whether `slot` or `slot:name` makes it a slot. */
  readonly isSlot: boolean;
  /**
   * What the tag stands for. Undefined where nothing has the name, and where nobody can tell: both sides of a `cfg`
   * declare it, a macro made it, or the tag is half-typed or part of a macro.
   */
  readonly definition: TagDefinition | undefined;
  /** Whether nothing at all is known by the name. */
  readonly isUnknown: boolean;
}

/** The component tags of a document, in its order. None where nothing is known for sure of the document's project. */
export const componentTags = perDocument((context): readonly ComponentTag[] =>
  hasComponentTags(context) && isCompiled(context) ? readTags(context) : [],
);

/** A document without any is not worth asking the project about. */
function hasComponentTags({ document }: RuleContext): boolean {
  return viewsIn(document).some(view => componentsOf(view).length > 0);
}

const COMPONENTS = new WeakMap<View, readonly Element[]>();

/** The elements with the name of a component in a view, nested views left out; found once, as no edit changes a view. */
function componentsOf(view: View): readonly Element[] {
  const known = COMPONENTS.get(view);
  if (known !== undefined) return known;
  const elements: Element[] = [];
  visit(view, node => {
    if (node.kind === 'element' && node.open.name.isComponent) elements.push(node);
  });
  COMPONENTS.set(view, elements);
  return elements;
}

/** What a name in a tag means, as far as it is certain. */
type Meaning = Pick<ComponentTag, 'definition' | 'isUnknown'>;

function readTags(context: RuleContext): ComponentTag[] {
  const { document, project, file } = context;
  const tags: ComponentTag[] = [];
  const byScope = new Map<Scope, Map<string, Meaning>>();
  for (const view of viewsIn(document)) {
    const place = file === undefined ? undefined : project.placeAt(file, view.start);
    if (place === undefined || isInMacro(view, place) || !isCompiledAt(view.start, context)) continue;
    // In one scope a name means the same wherever it stands.
    const scope = place.blocks.at(-1) ?? place.module.scope;
    const meanings = byScope.get(scope) ?? new Map<string, Meaning>();
    byScope.set(scope, meanings);
    for (const element of componentsOf(view)) tags.push(readTag(element, meanings, context));
  }
  return tags;
}

/** What a `macro_rules!` holds is only half of a view: the rest comes from who calls it. */
function isInMacro({ start }: View, { module }: Place): boolean {
  return module.scope.items.some(item => item.kind === 'macro' && item.start <= start && start < item.end);
}

function readTag(element: Element, meanings: Map<string, Meaning>, context: RuleContext): ComponentTag {
  const isSlot = element.open.attributes.some(isSlotMark);
  const key = `${isSlot ? 'slot ' : ''}${element.name}`;
  const meaning = meanings.get(key) ?? meaningOf(element, isSlot, context);
  meanings.set(key, meaning);
  const { definition, isUnknown } = meaning;
  return { element, isSlot, isUnknown, definition: isWhole(element) ? definition : undefined };
}

function meaningOf({ open }: Element, isSlot: boolean, context: RuleContext): Meaning {
  const found = isSlot ? slotsNamed(open.name, context) : componentsNamed(open.name, context);
  const [definition] = found;
  const isSure = found.length === 1 && definition !== undefined && isWritten(definition);
  return { definition: isSure ? definition : undefined, isUnknown: found.length === 0 };
}

/**
 * Whether a definition stands in the text as it is, rather than in what a macro makes, and in a form that is known: up
 * to Leptos 0.4 a component's first parameter was its scope, and no prop.
 */
function isWritten({ module, item }: TagDefinition): boolean {
  if (item.leptos.props[0]?.type === 'Scope') return false;
  const around = module.scope;
  // By its place: facts that nobody holds on to are read again, into other objects.
  const isIt = ({ kind, name, nameStart }: Item): boolean =>
    kind === item.kind && name === item.name && nameStart === item.nameStart;
  return around.items.some(isIt) || around.blocks.some(block => block.items.some(isIt));
}

/** Whether the tag has nothing in it that the parser could not place: half-typed code, or `$name` of a macro. */
function isWhole({ open }: Element): boolean {
  return open.items.every(
    item =>
      item.kind !== 'unexpected' &&
      item.kind !== 'unparsed' &&
      (item.kind !== 'attribute' || (item.errors.length === 0 && item.value?.form !== 'missing')),
  );
}

/**
 * Whether the parameters of a definition say `cfg`, so that it has other props in other builds. What stands in front of
 * its name changes none: Leptos' own have `#[cfg_attr(…, tracing::instrument)]` there.
 */
export function hasConditionalProps({ module, item }: TagDefinition, project: ProjectModel): boolean {
  const text = project.text(module.file);
  const [first, last] = [item.leptos.props[0], item.leptos.props.at(-1)];
  if (text === undefined || first === undefined || last === undefined) return false;
  return text.slice(item.nameStart, last.end).includes('cfg');
}
