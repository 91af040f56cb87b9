import type { ServerFunctionFacts } from '../../facts/facts.js';
import type { ServerFunctionDefinition } from '../../project/definitions.js';
import type { LeptosVersion } from '../../project/leptos-version.js';
import type { ProjectModel } from '../../project/model.js';
import { placeLine } from '../components/place-line.js';
import { shownDocs } from '../components/shown-docs.js';
import { type Endpoint, endpointOf } from './endpoint.js';
import { fieldNameOf, formParameters, isOptionalField } from './form-fields.js';

/** What there is to say about a server function, as Markdown: where it runs, how it is called, what a form sends. */
export function describeServerFunction(
  definition: ServerFunctionDefinition,
  project: ProjectModel,
  version: LeptosVersion,
): string {
  const { item } = definition;
  const endpoint = endpointOf(item.name, item.leptos, version);
  const parts = [
    `\`\`\`rust\n${declaration(item.name, item.leptos)}\n\`\`\``,
    shownDocs(item.docs ?? ''),
    callLines(endpoint, item.leptos),
    fieldTable(item.leptos, endpoint),
    placeLine(definition, project),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}

function declaration(name: string, { parameters, returnType }: ServerFunctionFacts): string {
  const list = parameters.map(parameter => `${parameter.name}: ${parameter.type}`);
  const inside = list.length < 2 ? list.join('') : `\n${list.map(line => `    ${line},\n`).join('')}`;
  return `#[server]\nasync fn ${name}(${inside})${returnType === '' ? '' : ` -> ${returnType}`}`;
}

function callLines({ method, url, isHashed, input, output }: Endpoint, { struct }: ServerFunctionFacts): string {
  const hash = isHashed ? '…` (a hash follows; `endpoint = "…"` fixes the URL)' : '`';
  return [
    `**Server function**: its body runs on the server only; in the browser, a call is a request.`,
    `\`${method} ${url}${hash} · arguments \`${input}\`, answer \`${output}\` · struct \`${struct}\``,
  ].join('\n\n');
}

/** Which control of a form fills which argument; only where a form can send it. */
function fieldTable(facts: ServerFunctionFacts, { input }: Endpoint): string {
  const parameters = formParameters(facts);
  if (parameters.length === 0 || (input !== 'PostUrl' && input !== 'GetUrl')) return '';
  const rows = parameters.map(parameter => {
    const need = isOptionalField(parameter) ? 'optional' : '**required**';
    return `| \`name="${fieldNameOf(parameter)}"\` | \`${parameter.type.replace(/\|/g, '\\|')}\` | ${need} |`;
  });
  return ['| form field | argument | |', '|---|---|---|', ...rows].join('\n');
}
