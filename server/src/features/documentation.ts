import { isDirective } from 'tree-sitter-leptos';
import type { HtmlCatalogue } from '../html/catalogue.js';
import { describeEvent, eventModifiers, eventNamed } from '../html/events.js';
import type { Topic } from './completion/item.js';
import { directiveDocumentation, leptosAttributeDocumentation } from './directives.js';

/** What there is to say on a topic, in markdown. */
export function documentationOf(topic: Topic, html: HtmlCatalogue): string | undefined {
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
      return isDirective(topic.name) ? directiveDocumentation(topic.name) : undefined;
    case 'event': {
      const event = eventNamed(topic.name, topic.version);
      return event && describeEvent(event, html.attributeDocumentation('', `on${topic.name}`));
    }
  }
}
