import { isDirective } from 'tree-sitter-leptos';
import { describeEvent, eventModifiers, eventNamed } from '../html/events.js';
import type { Topic } from './completion/item.js';
import { idiomDocumentation } from './completion/snippets/snippet-items.js';
import { describeTopic } from './components/describe.js';
import { classDocumentation } from './css-class.js';
import { cssProperties } from './css-properties.js';
import { directiveDocumentation, leptosAttributeDocumentation } from './directives.js';
import type { FeatureContext } from './feature-context.js';

/** What there is to say on a topic, in markdown. */
export function documentationOf(topic: Topic, context: FeatureContext): string | undefined {
  const { html } = context;
  switch (topic.about) {
    case 'tag':
      return html.tagDocumentation(topic.tag);
    case 'attribute':
      return leptosAttributeDocumentation(topic.name) ?? html.attributeDocumentation(topic.tag, topic.name);
    case 'value':
      return html.valueDocumentation(topic.tag, topic.attribute, topic.value);
    case 'modifier':
      return eventModifiers(topic.version).find(({ name }) => name === topic.name)?.documentation;
    case 'directive':
      return isDirective(topic.name) ? directiveDocumentation(topic.name, context.version) : undefined;
    case 'cssProperty':
      return context.css && cssProperties(context.css).get(topic.name)?.documentation;
    case 'class':
      return classDocumentation(topic.name, context.styles);
    case 'idiom':
      return idiomDocumentation(topic.name, context.version);
    case 'text':
      return topic.markdown;
    case 'item':
    case 'prop':
      return describeTopic(topic, context);
    case 'event': {
      const event = eventNamed(topic.name, topic.version);
      return event && describeEvent(event, html.attributeDocumentation('', `on${topic.name}`));
    }
  }
}
