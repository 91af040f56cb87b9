import { isComponent } from '../../project/definitions.js';
import { subjectAt } from '../components/subject.js';
import { type CodeActionSource, rewriting } from './code-action.js';

const ATTRIBUTE = /#\[\s*(?:(?:::)?\w+\s*::\s*)*((component|island)\b(\s*\(\s*[\w\s,]*\))?)/;

/** `#[component]` to `#[island]` and back, at the attribute or the name of the function. */
export const makeIsland: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span, context }) => {
    const subject = subjectAt(document, span.start, context);
    if (subject?.kind !== 'tag' || subject.where === 'view' || !isComponent(subject.definition)) return [];
    const { start, nameStart, leptos } = subject.definition.item;
    const written = ATTRIBUTE.exec(document.text.slice(start, nameStart));
    if (written === null) return [];
    const [whole, replaced = '', , given = ''] = written;
    const end = start + written.index + whole.length;
    const to = leptos.kind === 'island' ? 'component' : 'island';
    const title = to === 'island' ? 'Make it an island' : 'Make it a component';
    return [rewriting(title, () => [{ start: end - replaced.length, end, text: to + argumentsFor(to, given) }])];
  },
};

/** Only islands are `lazy`, and a component refuses whatever it does not know (view-language.md 3.1, 3.5). */
function argumentsFor(to: 'component' | 'island', given: string): string {
  return to === 'island' || /^\s*\(\s*transparent\s*\)$/.test(given) ? given : '';
}
