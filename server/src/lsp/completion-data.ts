import type { CompletionItem } from 'vscode-languageserver/node';
import type { Completion, Topic } from '../features/completion/item.js';
import { fieldsOf } from './params.js';

/** What a proposal carries, so that its documentation can be found when somebody reads it. */
interface ItemData {
  readonly uri: string;
  /** Undefined where there is nothing to tell. */
  readonly topic?: Topic;
}

/** The same for most proposals of a list: what each is about is its label, without what all labels begin with. */
export interface SharedData extends ItemData {
  readonly topic: Topic;
  readonly prefix: string;
}

/**
 * The data that most of a list can share, which is half of the bytes of an answer; undefined where there are none.
 *
 * @param uri The document that the proposals are for.
 */
export function sharedDataOf(completions: readonly Completion[], uri: string): SharedData | undefined {
  for (const { label, topic } of completions) {
    const name = topic && nameIn(topic);
    if (topic === undefined || name === undefined || !label.endsWith(name)) continue;
    return { uri, topic: withName(topic, ''), prefix: label.slice(0, label.length - name.length) };
  }
  return undefined;
}

/** What a proposal carries itself; undefined where that is what the list shares. */
export function dataOf(
  { label, topic }: Completion,
  uri: string,
  shared: SharedData | undefined,
): ItemData | undefined {
  if (topic === undefined) return shared && { uri };
  const isShared =
    shared !== undefined && isAlike(topic, shared.topic) && label === `${shared.prefix}${nameIn(topic) ?? ''}`;
  return isShared ? undefined : { uri, topic };
}

/** The document that a proposal was made for; undefined where it has no documentation. */
export function uriOf({ data }: CompletionItem): string | undefined {
  const { uri } = fieldsOf(data);
  return typeof uri === 'string' ? uri : undefined;
}

/** What the documentation of a proposal is about, as the client sends it back; undefined where it has none. */
export function topicOf({ label, data }: CompletionItem): Topic | undefined {
  const { topic, prefix } = fieldsOf(data) as Partial<SharedData>;
  return topic === undefined || prefix === undefined ? topic : withName(topic, label.slice(prefix.length));
}

/** Where topics have the name by which they differ from others of their kind. */
const NAME_FIELDS = {
  tag: 'tag',
  value: 'value',
  attribute: 'name',
  event: 'name',
  modifier: 'name',
  directive: 'name',
  cssProperty: 'name',
  class: 'name',
} as const satisfies Partial<Record<Topic['about'], string>>;

/** A topic with such a name. */
type Named = Extract<Topic, { readonly about: keyof typeof NAME_FIELDS }>;

function isNamed(topic: Topic): topic is Named {
  return Object.hasOwn(NAME_FIELDS, topic.about);
}

function nameIn(topic: Topic): string | undefined {
  // Which field it is depends on what the topic is about, and so does whether there is one.
  return isNamed(topic) ? (topic as unknown as Readonly<Record<string, string>>)[NAME_FIELDS[topic.about]] : undefined;
}

function withName(topic: Topic, name: string): Topic {
  return isNamed(topic) ? { ...topic, [NAME_FIELDS[topic.about]]: name } : topic;
}

/** Whether two topics are the same but for their names. */
function isAlike(one: Topic, other: Topic): boolean {
  if (one.about === 'attribute') return other.about === 'attribute' && one.tag === other.tag;
  if (one.about === 'value') {
    return other.about === 'value' && one.tag === other.tag && one.attribute === other.attribute;
  }
  // The version is that of the document.
  return one.about === other.about;
}
