import { type View, visit } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { leptosFeatures } from '../app-features.js';
import type { Report, Rule } from '../rule.js';
import { signalsAround } from '../signals.js';

/** `<Show when=signal>`, which takes a function up to 0.8 (R-SHOW of view-language.md 6.2); signals are some on nightly Rust only. */
export const showWhenSignal: Rule = {
  name: 'show-when-signal',
  severity: 'warning',
  holdsFor: version => !atLeast(version, '0.9'),
  *check(context) {
    const { document } = context;
    if (!document.text.includes('<Show') || leptosFeatures(context).has('nightly')) return;
    for (const view of document.views) {
      const conditions = namesIn(view, document.text);
      const around = conditions.length === 0 ? undefined : signalsAround(view, context);
      for (const { name, start, end } of conditions)
        if (around?.signals.has(name, start)) yield reportOf(name, start, end);
    }
  },
};

interface Condition {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The conditions that are nothing but a name. */
function namesIn(view: View, text: string): Condition[] {
  const found: Condition[] = [];
  visit(view, place => {
    if (place.kind !== 'element' || place.name !== 'Show') return;
    const code = place.open.attributes.find(({ key }) => key === 'when')?.value?.code;
    if (code?.type !== 'identifier') return;
    const { start, end } = code;
    found.push({ name: text.slice(start, end), start, end });
  });
  return found;
}

function reportOf(name: string, start: number, end: number): Report {
  const text = `move || ${name}.get()`;
  return {
    start,
    end,
    message: `\`<Show>\` takes a function before Leptos 0.9, which a signal is on nightly Rust only: write \`when=${text}\`.`,
    fix: { title: `Write \`${text}\``, edits: [{ start, end, text }] },
  };
}
