import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { Attribute, OpenTag } from 'tree-sitter-leptos';
import { propOf } from '../../features/components/missing-props.js';
import type { TagDefinition } from '../../features/components/resolve-tag.js';
import { takesHtmlAttributes } from '../../features/tag-kind.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { type ComponentTag, componentTags, hasConditionalProps } from '../component-tags.js';
import type { Fix } from '../finding.js';
import { isOneEditAway } from '../near-names.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** An attribute of a component's tag that is none of its props (view-language.md 2.1, 3.2). */
export const unknownProp: Rule = {
  name: 'unknown-prop',
  severity: 'error',
  *check(context) {
    for (const tag of componentTags(context)) yield* reportsOf(tag, context);
  },
};

function* reportsOf({ element, definition }: ComponentTag, { project, version }: RuleContext): Generator<Report> {
  if (definition === undefined) return;
  const { open } = element;
  const tag = { name: element.name, known: settable(definition), open, version };
  for (const attribute of open.attributes) {
    if (!isProp(attribute, open) || tag.known.has(propOf(attribute))) continue;
    if (hasConditionalProps(definition, project)) return;
    yield reportOf(attribute, tag);
  }
}

/** A tag and the props that it may have. */
interface CheckedTag {
  readonly name: string;
  readonly known: ReadonlySet<string>;
  readonly open: OpenTag;
  readonly version: LeptosVersion;
}

function reportOf(attribute: Attribute, tag: CheckedTag): Report {
  const name = propOf(attribute);
  const near = nearestName(name, tag.known);
  const { start, end } = attribute.name ?? attribute;
  const fix = near === undefined ? undefined : renaming(attribute, near, tag);
  return {
    start,
    end,
    message: `\`<${tag.name}>\` has no prop \`${name}\`${advice(near, name, tag.version)}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Where no prop has a similar name, an attribute of HTML was probably meant, which 0.7 hands on. */
function advice(near: string | undefined, name: string, version: LeptosVersion): string {
  if (near !== undefined) return `; did you mean \`${near}\`?`;
  if (!atLeast(version, '0.7')) return ': remove it.';
  return `: write \`attr:${name}=…\` for an attribute of the elements that it renders.`;
}

/** Safe where no other prop is near, and the near one is not there yet. */
function renaming({ name, value }: Attribute, near: string, { known, open }: CheckedTag): Fix | undefined {
  if (name === undefined || value === undefined || !isOneEditAway(name.text, near)) return undefined;
  const others = [...known].filter(other => other !== near);
  if (nearestName(name.text, others) !== undefined) return undefined;
  if (open.attributes.some(attribute => propOf(attribute) === near)) return undefined;
  return { title: `Write \`${near}\``, edits: [{ start: name.start, end: name.end, text: near }] };
}

/** Whether a key sets a prop: no directive but `nostrip:`, no mark of a slot, nothing that is no name, none behind `{..}`. */
function isProp(attribute: Attribute, open: OpenTag): boolean {
  const { key, directive, invalidName } = attribute;
  if (directive !== undefined && directive.text !== 'nostrip') return false;
  // `let(…)` and `let=…` name what the children get; the marks of slots are for the component around.
  if (key === 'slot' || key === 'let' || invalidName || !/^[\w#]+$/.test(propOf(attribute))) return false;
  return !takesHtmlAttributes(open, attribute.start);
}

function settable({ item }: TagDefinition): ReadonlySet<string> {
  return new Set(item.leptos.props.filter(({ options }) => !options.includes('marker')).map(({ name }) => name));
}
