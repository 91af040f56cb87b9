import { definitionAt, isComponent, isDirectiveFunction, isServerFunction, isSlot } from '../../project/definitions.js';
import type { Definition } from '../../project/model.js';
import type { Topic } from '../completion/item.js';
import type { FeatureContext } from '../feature-context.js';
import { describeServerFunction } from '../server-functions/describe-server-function.js';
import { describeComponent, describeProp } from './describe-component.js';
import { describeDirective } from './describe-directive.js';

/** What there is to say about an item of the project, as Markdown; undefined where Leptos makes nothing of it. */
export function describe(definition: Definition, { project, version }: FeatureContext): string | undefined {
  if (isComponent(definition) || isSlot(definition)) return describeComponent(definition, project, version);
  if (isServerFunction(definition)) return describeServerFunction(definition, project, version);
  return isDirectiveFunction(definition) ? describeDirective(definition, project) : undefined;
}

/** What there is to say about an item, or one of its props, that a proposal names. */
export function describeTopic(topic: Topic & { about: 'item' | 'prop' }, context: FeatureContext): string | undefined {
  const definition = definitionAt(context.project, topic.place);
  if (definition === undefined) return undefined;
  if (topic.about === 'item') return describe(definition, context);
  if (!isComponent(definition) && !isSlot(definition)) return undefined;
  const prop = definition.item.leptos.props.find(({ name }) => name === topic.prop);
  return prop && describeProp(prop, definition.item.leptos);
}
