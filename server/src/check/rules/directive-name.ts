import type { Attribute, Element } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isComponent } from '../elements.js';
import type { Report, Rule } from '../rule.js';

const VARIABLES = new Set(['clone', 'let', 'nostrip']);

/** Names behind a directive on which the macro panics (view-language.md 6.1, "Panics of the macro"). */
export const directiveName: Rule = {
  name: 'directive-name',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const report = twoColons(attribute, element) ?? noVariable(attribute, element);
      if (report !== undefined) yield report;
    }
  },
};

/** `on::click` is a path for the macro. */
function twoColons(attribute: Attribute, element: Element): Report | undefined {
  const { key } = attribute;
  const [, directive, name] = /^(on|class|style|prop)::([\w-]+)$/.exec(key) ?? [];
  if (directive === undefined || name === undefined || isComponent(element)) return undefined;
  const text = `${directive}:${name}`;
  const { start } = attribute;
  const { end } = attribute.keyEnd;
  return {
    start,
    end,
    message: `\`${key}\` is a path, and the macro panics: write \`${text}\`.`,
    fix: { title: `Write \`${text}\``, edits: [{ start, end, text }] },
  };
}

/** What stands for a function or a variable must be a name of Rust. */
function noVariable({ key, directive, name, modifiers }: Attribute, element: Element): Report | undefined {
  if (directive === undefined || name === undefined) return undefined;
  const isName = /^(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name.text) && modifiers.length === 0;
  const isAsked = isComponent(element) ? VARIABLES.has(directive.text) : directive.text === 'use';
  if (isName || !isAsked) return undefined;
  const { start, end } = name;
  const what = directive.text === 'use' ? 'a function' : 'a variable';
  return {
    start,
    end,
    message: `\`${key.slice(key.indexOf(':') + 1)}\` is not the name of ${what}, and the macro panics: \`${directive.text}:\` takes a single name.`,
  };
}
