import type { Attribute } from 'tree-sitter-leptos';
import { propOf } from '../../features/components/missing-props.js';
import type { TagDefinition } from '../../features/components/resolve-tag.js';
import { atLeast } from '../../project/leptos-version.js';
import { componentTags, hasConditionalProps } from '../component-tags.js';
import type { Report, Rule } from '../rule.js';

/** `nostrip:` for a prop that is no `Option` (view-language.md 2.2). */
export const nostripWithoutOption: Rule = {
  name: 'nostrip-without-option',
  severity: 'error',
  holdsFor: version => atLeast(version, '0.7'),
  *check(context) {
    for (const { element, definition } of componentTags(context)) {
      if (definition === undefined) continue;
      for (const attribute of element.open.attributes) {
        if (attribute.directive?.text !== 'nostrip' || hasConditionalProps(definition, context.project)) continue;
        const report = reportOf(attribute, definition);
        if (report !== undefined) yield report;
      }
    }
  },
};

function reportOf(attribute: Attribute, { item }: TagDefinition): Report | undefined {
  const { directive, name } = attribute;
  const prop = item.leptos.props.find(candidate => candidate.name === propOf(attribute));
  // An alias of `Option` has another name.
  if (prop === undefined || directive === undefined || name === undefined || /Option/.test(prop.type)) return undefined;
  if (!/^(?:&?(?:'\w+ )?str|String|bool|[iuf](?:\d+|size)|char)$/.test(prop.type)) return undefined;
  return {
    start: directive.start,
    end: name.end,
    message: `\`${prop.name}\` is no \`Option\`, so there is nothing to strip: write \`${prop.name}=…\`.`,
    // The value was an `Option`, too.
    suggestions: [{ title: 'Remove `nostrip:`', edits: [{ start: directive.start, end: name.start, text: '' }] }],
  };
}
