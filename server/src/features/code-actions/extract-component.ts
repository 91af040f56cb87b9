import type { Span, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { Item } from '../../facts/facts.js';
import type { Place } from '../../project/model.js';
import type { Binding } from '../bindings/bindings.js';
import type { FeatureContext } from '../feature-context.js';
import { asIdentifier } from '../rust-keywords.js';
import type { CodeAction, CodeActionQuery, CodeActionSource } from './code-action.js';
import { freeVariables } from './free-variables.js';
import { globalClassAt } from './global-class.js';
import { indentationAt, lineEndOf, reindented } from './lines.js';
import { belongsToFunction, typeOfLocal } from './local-types.js';
import { passedValue } from './passed-value.js';
import { behindWhat } from './place-of-component.js';
import { hasItsPlace, isInTemplate, type SelectedNodes, selectedNodes } from './selection.js';

/** Stands beside what does not compile until somebody has filled it in. */
const MARK = '/* type? */';

/** Makes the selected nodes the view of a new component or island, and puts its tag in their place. */
export const extractComponent: CodeActionSource = {
  kinds: ['refactor.extract'],
  find: query => {
    const { document, span, context } = query;
    const selected = selectedNodes(document, span);
    const place = context.file === undefined ? undefined : context.project.placeAt(context.file, span.start);
    const item = place && enclosingFunction(place, span.start);
    if (selected === undefined || place === undefined || item === undefined || selected.nodes.some(hasItsPlace))
      return [];
    if (isInTemplate(document, selected.nodes[0] ?? selected.parent)) return [];
    const name = freeName(place, context);
    return [
      extraction('Extract to a component', 'component', name, { ...query, selected, item, place }),
      extraction('Extract to an island', 'island', name, { ...query, selected, item, place }),
    ];
  },
};

interface Extraction extends CodeActionQuery {
  readonly selected: SelectedNodes;
  readonly item: Item;
  readonly place: Place;
}

function extraction(title: string, attribute: string, name: string, query: Extraction): CodeAction {
  return {
    title,
    kind: 'refactor.extract',
    edits: () => ({ own: editsOf(attribute, name, query) }),
  };
}

function editsOf(attribute: string, name: string, { document, selected, item, place }: Extraction): TextEdit[] {
  const first = selected.nodes[0];
  const last = selected.nodes.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  const globalClass = globalClassAt(document, span.start);
  const scopedBy = globalClass && { start: document.text.indexOf('=', globalClass.start), end: globalClass.end };
  const variables = freeVariables(document, span, item, scopedBy);
  const parameters = variables.map(
    variable => `${asIdentifier(variable.name)}: ${typeFor(variable, document.text, item)}`,
  );
  const passed = variables.map(variable => {
    const type = typeOfLocal(variable, document.text, item);
    return `${asIdentifier(variable.name)}=${passedValue(document, variable, span, item, type)}`;
  });
  const tag = `<${[name, ...passed].join(' ')}/>`;
  const head =
    globalClass === undefined ? '' : ` ${keptLines(document.text.slice(globalClass.start, globalClass.end))}`;
  const code = [document.text.slice(span.start, span.end), ...parameters].join('\n');
  const front = behindWhat(code, place, item, span.start);
  const edits = [
    { ...span, text: tag },
    {
      start: front.end,
      end: front.end,
      text: declaration(
        attribute,
        name,
        parameters,
        { head, content: movedText(document, span, front) },
        document,
        front,
      ),
    },
  ];
  return edits.sort((a, b) => a.start - b.start);
}

/** What the new component has to say of a variable's type; a mark is what somebody has to look at. */
function typeFor(variable: Binding, text: string, item: Item): string {
  const type = typeOfLocal(variable, text, item);
  if (type === undefined) return `T ${MARK}`;
  return belongsToFunction(type, text, item) ? `${type} ${MARK}` : type;
}

/** The component, indented as what it stands behind. */
function declaration(
  attribute: string,
  name: string,
  parameters: readonly string[],
  { head, content }: { readonly head: string; readonly content: string },
  document: ViewDocument,
  front: Span,
): string {
  const indentation = indentationAt(document, front.start);
  const list = parameters.length < 2 ? parameters.join('') : `\n${parameters.map(line => `    ${line},\n`).join('')}`;
  const lines = [
    '',
    '',
    `#[${attribute}]`,
    `fn ${name}(${list}) -> impl IntoView {`,
    `    view! {${head}`,
    `        ${content}`,
    '    }',
    '}',
  ];
  const end = lineEndOf(document);
  return lines
    .flatMap(line => line.split('\n'))
    .map((line, index) =>
      line === '' || index < 2 || line.startsWith('\0') ? line.replace('\0', '') : indentation + line,
    )
    .join(end);
}

/** The nodes as they stand two steps deep in a function; lines that begin in a string stay as they are. */
function movedText(document: ViewDocument, span: Span, front: Span): string {
  const base = indentationAt(document, front.start);
  const from = indentationAt(document, span.start);
  const edits = reindented(document, span, before =>
    before.startsWith(from) ? `${base}        ${before.slice(from.length)}` : before,
  );
  let text = '';
  let at = span.start;
  for (const edit of edits) {
    text += document.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += document.text.slice(at, span.end);
  return keptLines(text);
}

/** The first line gets its indentation where it is put; the others have theirs. */
function keptLines(text: string): string {
  return text.replace(/\r?\n/g, '\n\0');
}

function enclosingFunction({ module, blocks }: Place, offset: number): Item | undefined {
  return [...[...blocks].reverse(), module.scope]
    .flatMap(scope => scope.items)
    .find(({ kind, start, end }) => kind === 'fn' && start <= offset && offset < end);
}

/** A name that nothing has there. */
function freeName(place: Place, { project }: FeatureContext): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'NewComponent' : `NewComponent${number}`;
    const isTaken = (['value', 'type'] as const).some(space => project.resolve(place, [name], space).length > 0);
    if (!isTaken) return name;
  }
}
