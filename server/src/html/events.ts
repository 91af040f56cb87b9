import { atLeast, type LeptosVersion } from '../project/leptos-version.js';
import { EVENT_TYPES_SINCE_0_9, EVENT_TYPES_UNTIL_0_7, EVENTS } from './leptos-html.generated.js';

/** An event that `on:` knows. */
export interface LeptosEvent {
  readonly name: string;
  /** The type in `web_sys` that a handler receives. */
  readonly type: string;
  readonly bubbles: boolean;
}

/** A word behind `on:event:`. */
export interface EventModifier {
  readonly name: string;
  readonly documentation: string;
}

/** The event of that name; one that Leptos does not know is delivered as a plain `web_sys::Event`. */
export function eventNamed(name: string, version: LeptosVersion): LeptosEvent | undefined {
  const event = EVENTS[name];
  if (event === undefined) return undefined;
  const [type, bubbles] = event;
  return { name, type: typeIn(version, name) ?? type, bubbles };
}

function typeIn(version: LeptosVersion, name: string): string | undefined {
  if (atLeast(version, '0.9')) return EVENT_TYPES_SINCE_0_9[name];
  return atLeast(version, '0.8') ? undefined : EVENT_TYPES_UNTIL_0_7[name];
}

/** All events, in the order of the alphabet. */
export function events(version: LeptosVersion): LeptosEvent[] {
  return Object.keys(EVENTS)
    .sort()
    .flatMap(name => eventNamed(name, version) ?? []);
}

/** What may follow the name of an event: `undelegated` until 0.6, afterwards `target` and `capture`. */
export function eventModifiers(version: LeptosVersion): readonly EventModifier[] {
  if (!atLeast(version, '0.7')) {
    return [{ name: 'undelegated', documentation: 'Listens at the element itself instead of at the document.' }];
  }
  return [
    {
      name: 'target',
      documentation: 'The handler receives `Targeted<Event, Element>`: `ev.target()` has the type of this element.',
    },
    { name: 'capture', documentation: 'Listens in the capture phase. Needs Leptos 0.7.7 or later.' },
  ];
}

/** Markdown: the type that a handler receives, whether the event bubbles, and what it is for. */
export function describeEvent(event: LeptosEvent, documentation: string | undefined): string {
  const signature = `\`\`\`rust\non:${event.name}: FnMut(web_sys::${event.type})\n\`\`\``;
  const bubbling = event.bubbles ? 'Bubbles.' : 'Does not bubble.';
  const type = `[web_sys::${event.type}](https://docs.rs/web-sys/latest/web_sys/struct.${event.type}.html)`;
  return [signature, documentation, `${bubbling} ${type}`].filter(part => part !== undefined).join('\n\n');
}
