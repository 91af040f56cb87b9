import type { Attribute, Element } from 'tree-sitter-leptos';
import type { AttributeInfo, HtmlCatalogue } from '../../html/catalogue.js';
import { atLeast } from '../../project/leptos-version.js';
import { ARIA_NAMES } from '../aria.js';
import { attributeNamed, attributesIn, keyOf } from '../attributes.js';
import { kindOf } from '../element-kind.js';
import type { Fix } from '../finding.js';
import { inertElements } from '../inert-elements.js';
import { isOneEditAway } from '../near-names.js';
import type { Report, Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

/** Keys that are no attributes of HTML. */
const OF_LEPTOS = new Set(['node_ref', 'inner_html']);

/** With `aria-`, as they are written. */
const ARIA = new Set(ARIA_NAMES.map(name => `aria-${name}`));

/** What has a rule of its own. */
const OLD_REFERENCES = new Set(['ref', '_ref', 'ref_']);

/** How React and the DOM call them. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['innerHTML', 'inner_html'],
]);

/** An attribute that Leptos has no method for on that element (view-language.md 8.2, V-UNKATTR in 6.2). */
export const unknownAttribute: Rule = {
  name: 'unknown-attribute',
  severity: 'warning',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document, html }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (!isChecked(attribute) || isKnown(attribute, element, html)) continue;
      if (kindOf(element) !== 'html' || inertElements(document).has(element)) continue;
      // Where a tag is torn apart, its attributes, or its code, end up in the one before.
      if (!areSound(document)) return;
      yield report(attribute, element, html);
    }
  },
};

/** Whether the macro makes a method call of a key (view-language.md 2.1). */
function isChecked({ key, directive, bindings, value }: Attribute): boolean {
  if (directive !== undefined || bindings !== undefined || OLD_REFERENCES.has(key)) return false;
  // What WAI-ARIA does not know either is told by `invalid-aria`.
  if (key.includes('-') && !ARIA.has(key)) return false;
  if (/^(?:on|class|style|prop)::/.test(key)) return false;
  // `onclick=move |_| …` was meant as `on:click`.
  return !(/^on/i.test(key) && value?.code?.type === 'closure_expression');
}

function isKnown(attribute: Attribute, element: Element, html: HtmlCatalogue): boolean {
  const key = keyOf(attribute);
  if (OF_LEPTOS.has(key) || isWithoutEffect(key, element.name)) return true;
  // What the element itself is not known for is not the attribute's fault.
  if (html.element(element.name) === undefined) return true;
  // `aria_label` and `http_equiv` are the methods behind the names with a dash.
  return namesOf(html.attributes(element.name)).has(key.replaceAll('_', '-'));
}

const NAMES = new WeakMap<readonly AttributeInfo[], ReadonlySet<string>>();

/** The names of a tag's attributes, made once for each tag. */
function namesOf(attributes: readonly AttributeInfo[]): ReadonlySet<string> {
  const known = NAMES.get(attributes);
  if (known !== undefined) return known;
  const names = new Set(attributes.map(({ name }) => name));
  NAMES.set(attributes, names);
  return names;
}

/** `value-attribute-without-effect` tells of these. */
function isWithoutEffect(key: string, tag: string): boolean {
  return key === 'value' && (tag === 'textarea' || tag === 'select');
}

function report(attribute: Attribute, element: Element, html: HtmlCatalogue): Report {
  const { start, key, keyEnd } = attribute;
  const { end } = keyEnd;
  const names = html.attributes(element.name).map(({ name }) => name);
  const sure = OTHER_NAMES.get(key) ?? names.find(name => name === key.toLowerCase());
  const near = sure === undefined ? names.filter(name => isOneEditAway(name, key)) : [sure];
  const fixes = near.map((name): Fix => ({ title: `Write \`${name}\``, edits: [{ start, end, text: name }] }));
  const [fix] = fixes;
  const isSafe = sure !== undefined && attributeNamed(element, sure) === undefined;
  return {
    start,
    end,
    message: `Leptos has no attribute \`${key}\` on \`<${element.name}>\`${near[0] === undefined ? '.' : `: did you mean \`${near[0]}\`?`}`,
    ...(fix === undefined ? {} : isSafe ? { fix } : { suggestions: fixes }),
  };
}
