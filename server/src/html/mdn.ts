import type { IAttributeData, IHTMLDataProvider, IReference, MarkupContent } from 'vscode-html-languageservice';

/** What MDN says of a tag, an attribute or a value. */
export interface MdnEntry {
  readonly name: string;
  /** Markdown; undefined where there is only a name. */
  readonly documentation: string | undefined;
}

export interface MdnAttribute extends MdnEntry {
  /** Whether its presence alone counts. */
  readonly boolean: boolean;
}

/** HTML as MDN documents it, whatever Leptos makes of it. */
export interface Mdn {
  tag(name: string): MdnEntry | undefined;
  /** The attributes of a tag, its own before those of every element. */
  attributes(tag: string): readonly MdnAttribute[];
  attribute(tag: string, name: string): MdnAttribute | undefined;
  /** The values that an enumerated attribute takes. */
  values(tag: string, attribute: string): readonly MdnEntry[];
}

/** For who needs no documentation: the data takes a while to load. */
export const NO_MDN: Mdn = {
  tag: () => undefined,
  attributes: () => [],
  attribute: () => undefined,
  values: () => [],
};

/** The set that the data gives to attributes whose presence alone counts. */
const PRESENCE = 'v';

let loading: Promise<Mdn> | undefined;

/** Loads the data, once per process. It is large, so nothing that runs before the first request should wait for it. */
export function loadMdn(): Promise<Mdn> {
  loading ??= import('vscode-html-languageservice').then(service => readMdn(service.getDefaultHTMLDataProvider()));
  return loading;
}

function readMdn(provider: IHTMLDataProvider): Mdn {
  const tags = new Map(provider.provideTags().map(tag => [tag.name, tag]));
  const attributesByTag = new Map<string, ReadonlyMap<string, MdnAttribute>>();
  const attributesOf = (tag: string): ReadonlyMap<string, MdnAttribute> => {
    const known = attributesByTag.get(tag);
    if (known !== undefined) return known;
    const read = mergeAttributes(provider.provideAttributes(tag));
    attributesByTag.set(tag, read);
    return read;
  };
  return {
    tag: name => {
      const tag = tags.get(name);
      return tag && { name, documentation: markdown(tag.description, tag.references) };
    },
    attributes: tag => [...attributesOf(tag).values()],
    attribute: (tag, name) => attributesOf(tag).get(name),
    values: (tag, attribute) =>
      provider.provideValues(tag, attribute).map(value => ({
        name: value.name,
        documentation: markdown(value.description, value.references),
      })),
  };
}

/** The data lists some attributes twice, the element's first: what the first does not tell is taken from the second. */
function mergeAttributes(attributes: readonly IAttributeData[]): ReadonlyMap<string, MdnAttribute> {
  const merged = new Map<string, MdnAttribute>();
  for (const { name, valueSet, description, references } of attributes) {
    const before = merged.get(name);
    merged.set(name, {
      name,
      boolean: before?.boolean === true || valueSet === PRESENCE,
      documentation: before?.documentation ?? markdown(description, references),
    });
  }
  return merged;
}

function markdown(
  description: string | MarkupContent | undefined,
  references: readonly IReference[] | undefined,
): string | undefined {
  const text = typeof description === 'string' ? description : description?.value;
  const links = (references ?? []).map(({ name, url }) => `[${name}](${url})`).join(' | ');
  const parts = [text, links].filter(part => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join('\n\n');
}
