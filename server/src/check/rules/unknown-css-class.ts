import { nearestName } from 'prettier-plugin-leptos/terminal';
import { classUses } from '../../features/class-names.js';
import type { Rule } from '../rule.js';

/** A class in a view that no stylesheet of the workspace has a rule for. Off by default: classes are names for scripts and tests as well. */
export const unknownCssClass: Rule = {
  name: 'unknown-css-class',
  severity: 'off',
  *check({ document, styles }) {
    const { sheets } = styles;
    // Tailwind makes rules for the classes that it finds, so that none of them is unknown.
    if (sheets.length === 0 || sheets.some(({ text }) => TAILWIND.test(text))) return;
    for (const { name, start, end } of classUses(document)) {
      if (styles.classNamed(name).length > 0) continue;
      const near = nearestName(name, styles.classes);
      const advice = near === undefined ? '.' : `; did you mean \`${near}\`?`;
      yield { start, end, message: `No stylesheet has a rule for the class \`${name}\`${advice}` };
    }
  },
};

const TAILWIND = /@tailwind\b|@import\s+(?:url\()?["']tailwindcss/;
