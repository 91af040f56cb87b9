import type { ComponentFacts, Prop, SlotFacts } from '../../facts/facts.js';
import { isComponent } from '../../project/definitions.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import type { ProjectModel } from '../../project/model.js';
import { placeLine } from './place-line.js';
import type { TagDefinition } from './resolve-tag.js';
import { shownDocs } from './shown-docs.js';
import { requiredFirst } from './signature.js';

/** What there is to say about a component, an island or a slot, as Markdown. */
export function describeComponent(definition: TagDefinition, project: ProjectModel, version: LeptosVersion): string {
  const { item } = definition;
  const parts = [
    `\`\`\`rust\n${declaration(definition)}\n\`\`\``,
    shownDocs(item.docs ?? ''),
    propTable(item.leptos.props),
    isComponent(definition) && item.leptos.kind === 'island' ? describeIsland(item.leptos, version) : '',
    placeLine(definition, project),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}

/** The declaration without its body. */
function declaration({ item }: TagDefinition): string {
  const { leptos, name, visibility } = item;
  const isPublic = visibility === 'pub' ? 'pub ' : '';
  if (leptos.kind === 'slot') {
    return `#[slot]\n${isPublic}struct ${name}${leptos.generics}${block(leptos.props, '{', '}')}`;
  }
  const { generics, where, props, returnType } = leptos;
  const end = where === '' ? '' : `\n${where}`;
  return `${attributeOf(leptos)}\n${isPublic}fn ${name}${generics}${block(props, '(', ')')}${arrow(returnType)}${end}`;
}

function attributeOf({ kind, arguments: given }: ComponentFacts): string {
  return `#[${kind}${given.length === 0 ? '' : `(${given.join(', ')})`}]`;
}

function arrow(returnType: string): string {
  return returnType === '' ? '' : ` -> ${returnType}`;
}

/** Parameters or fields: on one line where there is one at most, as rustfmt has them. */
function block(props: readonly Prop[], open: string, close: string): string {
  const space = open === '{' ? ' ' : '';
  const [first, ...others] = props.map(({ name, type }) => `${name}: ${type}`);
  if (first === undefined) return `${space}${open}${close}`;
  if (others.length === 0) return `${space}${open}${space}${first}${space}${close}`;
  return `${space}${open}\n${[first, ...others].map(line => `    ${line},\n`).join('')}${close}`;
}

/** The props with what a tag passes, those first that must be there. */
function propTable(props: readonly Prop[]): string {
  const rows = requiredFirst(props.filter(({ options }) => !options.includes('marker'))).map(propRow);
  if (rows.length === 0) return '';
  return ['| prop | type | | |', '|---|---|---|---|', ...rows].join('\n');
}

function propRow(prop: Prop): string {
  const cells = [
    `\`${prop.name}\``,
    `\`${prop.passedType}\``,
    needOf(prop),
    firstParagraph(shownDocs(prop.docs ?? '')),
  ];
  return `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

/** Whether a prop must be there, and what counts without it. */
export function needOf(prop: Prop): string {
  const into = prop.isInto ? ', `into`' : '';
  if (prop.isRequired) return `**required**${into}`;
  return prop.default === undefined ? `optional${into}` : `default \`${prop.default}\`${into}`;
}

function firstParagraph(docs: string): string {
  return (docs.split(/\n\s*\n/)[0] ?? '').replace(/\s*\n\s*/g, ' ').trim();
}

/** What makes an island one (view-language.md 3.5). */
function describeIsland({ props, arguments: given }: ComponentFacts, version: LeptosVersion): string {
  const feature = atLeast(version, '0.7') ? 'islands' : 'experimental-islands';
  const sent = props.filter(({ name }) => name !== 'children').map(({ name }) => `\`${name}\``);
  const lines = [
    '**Island**: rendered on the server, then made interactive in the browser. Its code and that of all components ' +
      'in its view is compiled to WebAssembly and shipped.',
    sent.length === 0
      ? ''
      : `Serialised into the page as JSON: ${sent.join(', ')}. Each type needs serde's \`Serialize\` and ` +
        '`Deserialize`, and the crate depends on `serde`.',
    props.some(({ name }) => name === 'children') ? 'Its children are rendered on the server only.' : '',
    given.includes('lazy') ? 'Its WebAssembly is loaded when the island is on the page.' : '',
    `Needs the feature \`${feature}\` of \`leptos\`.`,
  ];
  return lines.filter(line => line !== '').join('\n\n');
}

/** What there is to say about a prop, as Markdown. */
export function describeProp(prop: Prop, owner: ComponentFacts | SlotFacts): string {
  const parts = [
    `\`\`\`rust\n${prop.name}: ${prop.passedType}\n\`\`\``,
    `${needOf(prop)} · prop of \`<${owner.tag}>\`${prop.type === prop.passedType ? '' : `, declared as \`${prop.type}\``}`,
    shownDocs(prop.docs ?? ''),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}
