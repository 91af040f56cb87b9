import { nearestName } from 'prettier-plugin-leptos/terminal';
import { contains, type IncompleteTag, type ViewDocument, visit } from 'tree-sitter-leptos';
import { classUses } from '../../features/class-names.js';
import { isForeignSheet } from '../../styles/unread-sheets.js';
import { viewsIn } from '../elements.js';
import type { Rule, RuleContext } from '../rule.js';

/** A class in a view that no stylesheet of the workspace has a rule for. Off by default: classes are names for scripts and tests as well. */
export const unknownCssClass: Rule = {
  name: 'unknown-css-class',
  severity: 'off',
  *check({ document, styles, project }) {
    const { sheets } = styles;
    // Tailwind makes rules for the classes that it finds, so that none of them is unknown.
    if (sheets.length === 0 || sheets.some(({ isForTailwind }) => isForTailwind)) return;
    if (styles.isPartial || linksForeignSheet(document.text, project)) return;
    const computed = sheets.flatMap(({ computedClasses }) => computedClasses);
    const halfTyped = incompleteTags(document);
    for (const { name, start, end } of classUses(document)) {
      if (styles.classNamed(name).length > 0 || halfTyped.some(tag => contains(tag, start))) continue;
      if (computed.some(pattern => pattern.test(name))) continue;
      const near = nearestName(name, styles.classes);
      const advice = near === undefined ? '.' : `; did you mean \`${near}\`?`;
      yield { start, end, message: `No stylesheet has a rule for the class \`${name}\`${advice}` };
    }
  },
};

/** The elements of HTML and of leptos_meta that link to a stylesheet. */
const LINK = /<(?:(?:\w+::)*Stylesheet|link)\b([^>]*)/g;

/** Whether a view of the project links to a stylesheet by an address: what classes that has, nobody here knows. */
function linksForeignSheet(own: string, project: RuleContext['project']): boolean {
  const files = project.filesThatMayHold(['Stylesheet', 'stylesheet']);
  return [own, ...files.map(file => project.text(file) ?? '')].some(text =>
    [...text.matchAll(LINK)].some(([tag, attributes = '']) => {
      const href = /\bhref\s*=\s*"([^"]*)"/.exec(attributes)?.[1];
      return href !== undefined && /stylesheet/i.test(tag) && isForeignSheet(href);
    }),
  );
}

/** The tags that are not ended yet, whose last class need not be whole. */
function incompleteTags(document: ViewDocument): IncompleteTag[] {
  const tags: IncompleteTag[] = [];
  for (const view of viewsIn(document)) {
    visit(view, place => {
      if (place.kind === 'incomplete_tag') tags.push(place);
    });
  }
  return tags;
}
