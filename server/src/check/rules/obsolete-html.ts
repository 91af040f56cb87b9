import type { Attribute, Element } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn, keyOf } from '../attributes.js';
import { elementsIn } from '../elements.js';
import { inertElements } from '../inert-elements.js';
import type { Report, Rule } from '../rule.js';

/** Elements that HTML has given up, and what does the same today (HTML standard, "Obsolete features"). */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['acronym', '`<abbr>`'],
  ['applet', '`<object>`'],
  ['basefont', 'CSS'],
  ['big', 'CSS'],
  ['center', 'CSS: `text-align: center`'],
  ['dir', '`<ul>`'],
  ['font', 'CSS'],
  ['frame', '`<iframe>`'],
  ['frameset', '`<iframe>`'],
  ['marquee', 'CSS'],
  ['nobr', 'CSS: `white-space: nowrap`'],
  ['noframes', '`<iframe>`'],
  ['plaintext', '`<pre>`'],
  ['strike', '`<s>` or `<del>`'],
  ['tt', '`<code>` or `<kbd>`'],
  ['xmp', '`<pre>`'],
]);

const TABLE_PARTS = 'table thead tbody tfoot tr td th col colgroup caption';

/** Attributes that HTML has given up, and the elements that had them. */
const ATTRIBUTES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    align: `${TABLE_PARTS} div p h1 h2 h3 h4 h5 h6 hr img input legend object iframe embed`,
    alink: 'body',
    bgcolor: `${TABLE_PARTS} body`,
    border: 'img object',
    cellpadding: 'table',
    cellspacing: 'table',
    clear: 'br',
    compact: 'ol ul dl menu',
    frameborder: 'iframe',
    hspace: 'img object embed',
    language: 'script',
    link: 'body',
    marginheight: 'body iframe',
    marginwidth: 'body iframe',
    noshade: 'hr',
    nowrap: 'td th',
    scrolling: 'iframe',
    valign: TABLE_PARTS,
    vlink: 'body',
    vspace: 'img object embed',
  }).map(([name, elements]) => [name, new Set(elements.split(' '))]),
);

/** Elements and attributes that HTML has given up. */
export const obsoleteHtml: Rule = {
  name: 'obsolete-html',
  severity: 'hint',
  scope: 'view',
  *check({ document, version }) {
    // Since 0.7 Leptos has none of them, except in what it writes into the page as it stands.
    const inert = atLeast(version, '0.7') ? inertElements(document) : undefined;
    for (const element of elementsIn(document)) {
      const instead = ELEMENTS.get(element.name);
      if (instead !== undefined && inert?.has(element) !== false) yield obsoleteElement(element, instead);
    }
    for (const { attribute, element } of attributesIn(document)) {
      if (inert?.has(element) === false) continue;
      if (ATTRIBUTES.get(keyOf(attribute))?.has(element.name) === true) yield obsoleteAttribute(attribute);
    }
  },
};

function obsoleteElement({ name, open }: Element, instead: string): Report {
  const { start, end } = open.name;
  return { start, end, message: `HTML has given up \`<${name}>\`: use ${instead}.` };
}

function obsoleteAttribute({ key, start, keyEnd }: Attribute): Report {
  return { start, end: keyEnd.end, message: `HTML has given up \`${key}\` on this element: use CSS.` };
}
