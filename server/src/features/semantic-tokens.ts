import { type Attribute, allViews, type Span, type TagName, type ViewDocument, visit } from 'tree-sitter-leptos';
import { componentsNamed, definitionOfTag, slotsNamed } from './components/resolve-tag.js';
import type { FeatureContext } from './feature-context.js';
import { takesHtmlAttributes } from './tag-kind.js';
import type { Tag } from './tag-place.js';
import type { TOKEN_MODIFIERS, TOKEN_TYPES } from './token-legend.js';

/** A word with a meaning that only the project tells, or that is Leptos' own. */
export interface SemanticToken extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
}

/** Components, islands, slots, their props, directives and events in the views of a document, in order. */
export function semanticTokens(document: ViewDocument, context: FeatureContext): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const add = (token: SemanticToken | undefined): void => {
    if (token !== undefined) tokens.push(token);
  };
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind === 'stray_close_tag') add(tagToken(place.tag.name, context));
      if (place.kind !== 'element' && place.kind !== 'incomplete_tag') return;
      const tag = place.kind === 'element' ? place.open : place;
      add(tagToken(tag.name, context));
      tokens.push(...tag.attributes.flatMap(attribute => attributeTokens(attribute, tag, context)));
      if (place.kind === 'element') add(tagToken(place.close?.name, context));
    });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function tagToken(name: TagName | undefined, context: FeatureContext): SemanticToken | undefined {
  if (name === undefined || !name.isComponent) return undefined;
  const { end } = name;
  const start = end - (name.name.length - name.name.lastIndexOf(':') - 1);
  const [component] = componentsNamed(name, context);
  if (component === undefined) {
    return slotsNamed(name, context).length === 0 ? undefined : { start, end, type: 'struct', modifiers: [] };
  }
  const isIsland = component.item.leptos.kind === 'island';
  const isOfLeptos = /^leptos(?:_|$)/.test(component.module.crate.packageName);
  return {
    start,
    end,
    type: 'class',
    modifiers: [...(isIsland ? (['island'] as const) : []), ...(isOfLeptos ? (['defaultLibrary'] as const) : [])],
  };
}

function attributeTokens(attribute: Attribute, tag: Tag, context: FeatureContext): SemanticToken[] {
  const { directive, name } = attribute;
  if (directive === undefined) {
    return name !== undefined && isProp(name.text, attribute, tag, context) ? [tokenOf(name, 'property')] : [];
  }
  const type = directive.text === 'on' ? 'event' : directive.text === 'use' ? 'function' : undefined;
  return [tokenOf(directive, 'keyword'), ...(type === undefined || name === undefined ? [] : [tokenOf(name, type)])];
}

function isProp(name: string, attribute: Attribute, tag: Tag, context: FeatureContext): boolean {
  if (takesHtmlAttributes(tag, attribute.start)) return false;
  const props = definitionOfTag(tag, context)?.item.leptos.props ?? [];
  return props.some(prop => prop.name === name.replace(/^r#/, ''));
}

function tokenOf({ start, end }: Span, type: SemanticToken['type']): SemanticToken {
  return { start, end, type, modifiers: [] };
}
