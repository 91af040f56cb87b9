import { type Attribute, type Span, touches } from 'tree-sitter-leptos';
import { eventModifiers, events } from '../../html/events.js';
import type { FeatureContext } from '../feature-context.js';
import type { Completion } from './item.js';

/** `on:` with every event that Leptos knows. */
export function eventNames(span: Span, { version }: FeatureContext): Completion[] {
  return events(version).map(({ name, type }) => ({
    ...span,
    label: `on:${name}`,
    kind: 'event',
    text: `on:${name}`,
    snippet: `on:${name}=$1`,
    detail: `web_sys::${type}`,
    sortText: `4on:${name}`,
    topic: { about: 'event', name, version },
  }));
}

/** The words that can follow `on:event:`, without those that are there. */
export function eventModifierNames(attribute: Attribute, offset: number, { version }: FeatureContext): Completion[] {
  const current = attribute.modifiers.find(modifier => touches(modifier, offset));
  const span = current === undefined ? { start: offset, end: offset } : { start: current.start, end: current.end };
  const present = attribute.modifiers.filter(modifier => modifier !== current).map(modifier => modifier.text);
  return eventModifiers(version)
    .filter(({ name }) => !present.includes(name))
    .map(({ name }) => ({
      ...span,
      label: name,
      kind: 'keyword',
      text: name,
      sortText: name,
      topic: { about: 'modifier', name, version },
    }));
}
