import { isVoidElement } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../project/leptos-version.js';
import {
  ARIA_ATTRIBUTES,
  ELEMENT_ATTRIBUTES_SINCE_0_8,
  ELEMENTS,
  GLOBAL_ATTRIBUTES,
  GLOBAL_ATTRIBUTES_SINCE_0_8,
  INLINE_HANDLER_ATTRIBUTES,
  MATHML_ELEMENTS,
  SVG_ELEMENTS,
} from './leptos-html.generated.js';
import type { Mdn, MdnEntry } from './mdn.js';
import { svgAttributes } from './svg-attributes.js';

export type Namespace = 'html' | 'svg' | 'mathml';

export interface ElementInfo {
  readonly name: string;
  readonly namespace: Namespace;
  /** The type in `web_sys`. */
  readonly type: string;
  readonly isVoid: boolean;
}

export interface AttributeInfo {
  readonly name: string;
  /** How close it is to the element: its own, one of every element, WAI-ARIA, a JavaScript handler. */
  readonly group: 'own' | 'global' | 'aria' | 'handler';
  /** Whether its presence alone counts. */
  readonly boolean: boolean;
}

/** Attributes that every MathML element has in Leptos (`tachys/src/mathml/mod.rs`). */
const MATHML_ATTRIBUTES = 'displaystyle href mathbackground mathcolor mathsize mathvariant scriptlevel';

/** Methods of every element that stand beside the attributes. */
const OWN_WORDS = ['class', 'style'];

/** Attributes whose presence alone counts, though MDN's data does not say so. */
const BOOLEAN = new Set(split('disablepictureinpicture disableremoteplayback inert nomodule open playsinline'));

const SVG = new Set(split(SVG_ELEMENTS));
const MATHML = new Set(split(MATHML_ELEMENTS));

/** What one version of Leptos accepts in a tag, with MDN's documentation. */
export class HtmlCatalogue {
  private readonly attributesByTag = new Map<string, readonly AttributeInfo[]>();

  constructor(
    readonly version: LeptosVersion,
    private readonly mdn: Mdn,
  ) {}

  /** All elements of a namespace. */
  elements(namespace: Namespace): readonly ElementInfo[] {
    return ALL[namespace];
  }

  /** The element of that name; HTML wins where the name is also one of SVG (`a`, `script`, `style`, `title`). */
  element(name: string): ElementInfo | undefined {
    const namespace = this.namespaceOf(name);
    return namespace && elementIn(namespace, name);
  }

  namespaceOf(name: string): Namespace | undefined {
    if (Object.hasOwn(ELEMENTS, name)) return 'html';
    if (SVG.has(name)) return 'svg';
    return MATHML.has(name) ? 'mathml' : undefined;
  }

  /** The attributes of an element, without duplicates. Elements that nobody knows have those that all have. */
  attributes(tag: string): readonly AttributeInfo[] {
    const known = this.attributesByTag.get(tag);
    if (known !== undefined) return known;
    const attributes = this.collect(tag);
    this.attributesByTag.set(tag, attributes);
    return attributes;
  }

  /** The values of an enumerated attribute; none where anything goes. */
  values(tag: string, attribute: string): readonly MdnEntry[] {
    return this.mdn.values(tag, attribute);
  }

  tagDocumentation(tag: string): string | undefined {
    const element = this.element(tag);
    const mdn = this.mdn.tag(tag)?.documentation;
    if (element === undefined) return mdn;
    const traits = element.isVoid ? 'A void element: Leptos wants it closed as `/>`.' : undefined;
    const parts = [mdn, foreignReference(element), `Type: \`web_sys::${element.type}\``, traits];
    return parts.filter(part => part !== undefined).join('\n\n');
  }

  attributeDocumentation(tag: string, attribute: string): string | undefined {
    return this.mdn.attribute(tag, attribute.replace(/^r#/, '').replace('_', '-'))?.documentation;
  }

  valueDocumentation(tag: string, attribute: string, value: string): string | undefined {
    return this.values(tag, attribute).find(entry => entry.name === value)?.documentation;
  }

  private collect(tag: string): AttributeInfo[] {
    const found = new Map<string, AttributeInfo>();
    const add = (names: readonly string[], group: AttributeInfo['group']): void => {
      for (const name of names) {
        if (found.has(name)) continue;
        const boolean = BOOLEAN.has(name) || this.mdn.attribute(tag, name)?.boolean === true;
        found.set(name, { name, group, boolean });
      }
    };
    add(this.ownAttributes(tag), 'own');
    add(OWN_WORDS, 'global');
    add(this.since08(split(GLOBAL_ATTRIBUTES), GLOBAL_ATTRIBUTES_SINCE_0_8), 'global');
    add(split(ARIA_ATTRIBUTES), 'aria');
    add(split(INLINE_HANDLER_ATTRIBUTES), 'handler');
    if (!this.checksAttributes) this.addMdn(tag, add);
    return [...found.values()];
  }

  /** Until 0.6, attributes are strings that nobody checks; since 0.7 they are methods of the element. */
  private get checksAttributes(): boolean {
    return atLeast(this.version, '0.7');
  }

  private ownAttributes(tag: string): readonly string[] {
    const namespace = this.namespaceOf(tag);
    if (namespace === 'svg') return svgAttributes(tag);
    if (namespace === 'mathml') return split(MATHML_ATTRIBUTES);
    return this.since08(split(ELEMENTS[tag]?.[1] ?? ''), ELEMENT_ATTRIBUTES_SINCE_0_8[tag] ?? '');
  }

  private since08(names: readonly string[], later: string): readonly string[] {
    if (atLeast(this.version, '0.8') || !this.checksAttributes) return names;
    const missing = split(later);
    return names.filter(name => !missing.includes(name));
  }

  private addMdn(tag: string, add: (names: readonly string[], group: AttributeInfo['group']) => void): void {
    const names = this.mdn.attributes(tag).map(attribute => attribute.name);
    add(
      names.filter(name => name.startsWith('aria-')),
      'aria',
    );
    add(
      names.filter(name => name.startsWith('on')),
      'handler',
    );
    add(names, 'own');
  }
}

function elementIn(namespace: Namespace, name: string): ElementInfo {
  const own = ELEMENTS[name];
  const type = namespace === 'html' && own !== undefined ? own[0] : namespace === 'svg' ? 'SvgElement' : 'Element';
  return { name, namespace, type, isVoid: namespace === 'html' && isVoidElement(name) };
}

const ALL: Readonly<Record<Namespace, readonly ElementInfo[]>> = {
  html: Object.keys(ELEMENTS)
    .sort()
    .map(name => elementIn('html', name)),
  svg: [...SVG].map(name => elementIn('svg', name)),
  mathml: [...MATHML].map(name => elementIn('mathml', name)),
};

/** MDN documents HTML only in the data that is at hand; of the others it has a page at a known address. */
function foreignReference({ name, namespace }: ElementInfo): string | undefined {
  if (namespace === 'html') return undefined;
  const title = namespace === 'svg' ? 'SVG' : 'MathML';
  return `${title} element. [MDN Reference](https://developer.mozilla.org/docs/Web/${title}/Reference/Element/${name})`;
}

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
