import type { DirectiveDefinition } from '../../project/definitions.js';
import type { ProjectModel } from '../../project/model.js';
import { placeLine } from './place-line.js';
import { shownDocs } from './shown-docs.js';

/** What there is to say about a function that stands behind `use:`, as Markdown. */
export function describeDirective(definition: DirectiveDefinition, project: ProjectModel): string {
  const { item } = definition;
  const { elementType, valueType } = item.leptos;
  const value = valueType === undefined ? '' : `, ${valueType}`;
  const use =
    valueType === undefined
      ? `Use as \`use:${item.name}\`.`
      : `Use as \`use:${item.name}=…\` with a value of type \`${valueType}\`.`;
  const parts = [
    `\`\`\`rust\nfn ${item.name}(${elementType}${value})\n\`\`\``,
    shownDocs(item.docs ?? ''),
    use,
    placeLine(definition, project),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}
