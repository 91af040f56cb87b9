import { type Element, pathAt, type StrayCloseTag, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';
import type { Finding } from '../../check/finding.js';
import { closeNameOf } from '../open-elements.js';
import type { CodeAction, CodeActionSource } from './code-action.js';
import { beginsLine, indentationAt, lineEndOf } from './lines.js';

/** Ways to mend close tags. There is more than one, so none is the fix of the finding. */
export const closeTagFixes: CodeActionSource = {
  kinds: ['quickfix'],
  find: ({ document, span, findings }) =>
    findings()
      .filter(finding => finding.start <= span.end && span.start <= finding.end)
      .flatMap(finding => fixesOf(finding, document)),
};

function fixesOf(finding: Finding, document: ViewDocument): CodeAction[] {
  switch (finding.code) {
    case 'syntax/unclosed-element':
      return unclosed(finding, document);
    case 'syntax/wrong-close-tag':
      return wrong(finding, document);
    case 'syntax/stray-close-tag':
      return stray(finding, document);
    default:
      return [];
  }
}

function unclosed(finding: Finding, document: ViewDocument): CodeAction[] {
  const element = elementOpenedAt(document, finding.start);
  if (element === undefined) return [];
  const closeTag = `</${closeNameOf(element)}>`;
  const { tagEnd } = element.open;
  return [
    fix(finding, `Add \`${closeTag}\``, () => [addition(document, element, closeTag)]),
    fix(finding, `Write \`<${element.name}/>\``, () => [{ start: tagEnd.start, end: tagEnd.start, text: '/' }]),
  ];
}

/** On a line of its own where the content has lines of its own. */
function addition(document: ViewDocument, element: Element, closeTag: string): TextEdit {
  const last = element.children.at(-1);
  const at = last?.end ?? element.open.end;
  const isOnItsOwnLine = last !== undefined && beginsLine(document, last.start);
  const text = isOnItsOwnLine ? lineEndOf(document) + indentationAt(document, element.start) + closeTag : closeTag;
  return { start: at, end: at, text };
}

function wrong(finding: Finding, document: ViewDocument): CodeAction[] {
  const [opened] = finding.related;
  const element = opened && elementOpenedAt(document, opened.start);
  if (element === undefined) return [];
  const closeTag = `</${closeNameOf(element)}>`;
  const { start, end } = finding;
  const actions = [fix(finding, `Add \`${closeTag}\``, () => [addition(document, element, closeTag)])];
  if (strayAt(document, start) === undefined) return actions;
  return [fix(finding, `Replace by \`${closeTag}\``, () => [{ start, end, text: closeTag }]), ...actions];
}

function stray(finding: Finding, document: ViewDocument): CodeAction[] {
  const tag = strayAt(document, finding.start);
  if (tag === undefined) return [];
  const { start, end } = tag;
  const name = tag.tag.name?.text ?? '';
  return [fix(finding, `Remove \`</${name}>\``, () => [{ start, end, text: '' }])];
}

function fix(finding: Finding, title: string, edits: () => readonly TextEdit[]): CodeAction {
  return { title, kind: 'quickfix', fixes: [finding], edits: () => ({ own: edits() }) };
}

function elementOpenedAt(document: ViewDocument, start: number): Element | undefined {
  return pathAt(document, start).find((place): place is Element => place.kind === 'element' && place.start === start);
}

function strayAt(document: ViewDocument, start: number): StrayCloseTag | undefined {
  return pathAt(document, start).find(
    (place): place is StrayCloseTag => place.kind === 'stray_close_tag' && place.start === start,
  );
}
