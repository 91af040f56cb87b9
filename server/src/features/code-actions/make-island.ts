import { isComponent } from '../../project/definitions.js';
import { subjectAt } from '../components/subject.js';
import { type CodeActionSource, rewriting } from './code-action.js';

const ATTRIBUTE = /#\[\s*(?:(?:::)?\w+\s*::\s*)*(component|island)\b/;

/** `#[component]` to `#[island]` and back, at the attribute or the name of the function. */
export const makeIsland: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span, context }) => {
    const subject = subjectAt(document, span.start, context);
    if (subject?.kind !== 'tag' || subject.where === 'view' || !isComponent(subject.definition)) return [];
    const { start, nameStart, leptos } = subject.definition.item;
    const written = ATTRIBUTE.exec(document.text.slice(start, nameStart));
    const [whole, attribute] = written ?? [];
    if (written === null || whole === undefined || attribute === undefined) return [];
    const end = start + written.index + whole.length;
    const to = leptos.kind === 'island' ? 'component' : 'island';
    const title = to === 'island' ? 'Make it an island' : 'Make it a component';
    return [rewriting(title, () => [{ start: end - attribute.length, end, text: to }])];
  },
};
