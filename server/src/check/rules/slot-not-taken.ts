import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { Element } from 'tree-sitter-leptos';
import { slotPropOf } from '../../features/components/missing-props.js';
import { isSlotMark, type TagDefinition } from '../../features/components/resolve-tag.js';
import { componentAround } from '../../features/components/slot-owner.js';
import { type ComponentTag, componentTags, hasConditionalProps } from '../component-tags.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** A slot whose name is no prop of the component around it (view-language.md 3.4). */
export const slotNotTaken: Rule = {
  name: 'slot-not-taken',
  severity: 'error',
  *check(context) {
    const tags = componentTags(context);
    if (!tags.some(({ isSlot }) => isSlot)) return;
    const byElement = new Map(tags.map(tag => [tag.element, tag]));
    for (const { element, isSlot } of tags) {
      if (!isSlot || element.name.includes('::')) continue;
      const around = componentAround(element);
      const owner = around === undefined ? undefined : byElement.get(around);
      const report = owner && reportOf(element, owner, context);
      if (report !== undefined) yield report;
    }
  },
};

function reportOf(slot: Element, { element, definition }: ComponentTag, { project }: RuleContext): Report | undefined {
  const [name] = slotPropOf(slot);
  const mark = slot.open.attributes.find(isSlotMark);
  if (name === undefined || mark === undefined || definition === undefined || takes(definition, name)) return undefined;
  if (hasConditionalProps(definition, project)) return undefined;
  const near = nearestName(name, propNames(definition));
  const advice = near === undefined ? '' : `; did you mean \`slot:${near}\`?`;
  return {
    start: mark.start,
    end: mark.keyEnd.end,
    message: `\`<${element.name}>\` has no prop \`${name}\` for this slot${advice || '.'}`,
    related: [{ start: element.open.name.start, end: element.open.name.end, message: 'the component around it' }],
  };
}

function takes(definition: TagDefinition, name: string): boolean {
  return propNames(definition).includes(name.replace(/^r#/, ''));
}

function propNames({ item }: TagDefinition): readonly string[] {
  return item.leptos.props.map(prop => prop.name);
}
