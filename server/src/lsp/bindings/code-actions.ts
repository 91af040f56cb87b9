import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CodeAction as LspAction,
  type Range,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { CodeAction, CodeActionQuery } from '../../features/code-actions/code-action.js';
import { FEATURES } from '../../features/index.js';
import { checkOptionsOf } from '../check-options.js';
import { diagnosticOf } from '../diagnostics.js';
import { workspaceEditOf } from '../file-spans.js';
import type { Host } from '../host.js';
import { fieldsOf, invalid, isRange } from '../params.js';
import type { Reading } from '../session.js';
import type { Binding } from './binding.js';

export const codeAction: Binding = {
  listen: (host, client) => {
    host.answer('codeAction', CodeActionRequest.type, ({ range, context }, reading) => {
      if (!isRange(range)) throw invalid('`range` must have a start and an end');
      const only = onlyOf(context);
      const actions = FEATURES.codeAction.run(queryOf(host, reading, range), only);
      return actions.map(action => {
        const shown = shownAs(action, reading);
        const key: ActionKey = { uri: reading.open.uri, version: reading.open.version, range, ...(only && { only }) };
        return canResolve(client())
          ? { ...shown, data: key }
          : { ...shown, edit: editOf(action, host, reading, client()) };
      });
    });
    host.answerOther<LspAction, LspAction>(CodeActionResolveRequest.method, async asked => {
      const key = keyOf(asked);
      const reading = await host.session.read(key.uri);
      // An action is for the text that it was offered for.
      if (reading === undefined || reading.open.version !== key.version) return asked;
      const action = FEATURES.codeAction
        .run(queryOf(host, reading, key.range), key.only)
        .find(({ title, kind }) => title === asked.title && kind === asked.kind);
      return action === undefined ? asked : { ...asked, edit: editOf(action, host, reading, client()) };
    });
  },
};

/** What leads back to an action when its edit is wanted. */
interface ActionKey {
  readonly uri: TextDocumentIdentifier['uri'];
  readonly version: number;
  readonly range: Range;
  readonly only?: readonly string[];
}

function keyOf(action: unknown): ActionKey {
  const { uri, version, range, only } = fieldsOf(fieldsOf(action)['data']);
  if (typeof uri !== 'string' || typeof version !== 'number' || !isRange(range)) {
    throw invalid('`data` must be what the action came with');
  }
  return { uri, version, range, ...(isStrings(only) && { only }) };
}

function onlyOf(context: unknown): readonly string[] | undefined {
  const { only } = fieldsOf(context);
  return isStrings(only) ? only : undefined;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string');
}

function queryOf(host: Host, reading: Reading, range: Range): CodeActionQuery {
  const { open, document, context } = reading;
  const { lines } = document;
  let findings: ReturnType<CodeActionQuery['findings']> | undefined;
  const [start = 0, end = 0] = [lines.offsetAt(range.start), lines.offsetAt(range.end)].sort((a, b) => a - b);
  return {
    document,
    span: { start, end },
    context,
    findings: () => {
      if (!host.isEnabled('diagnostics', open.uri)) return [];
      findings ??= FEATURES.diagnostics.run(document, checkOptionsOf(reading, host.session));
      return findings;
    },
  };
}

function shownAs({ title, kind, isPreferred, fixes }: CodeAction, { open, document }: Reading): LspAction {
  return {
    title,
    kind,
    ...(isPreferred === true && { isPreferred }),
    ...(fixes && { diagnostics: fixes.map(finding => diagnosticOf(finding, document, open.uri)) }),
  };
}

function editOf(action: CodeAction, { session }: Host, reading: Reading, client: ClientCapabilities): WorkspaceEdit {
  const { own, others = [] } = action.edits();
  return workspaceEditOf(others, reading, session, client, own);
}

/** Whether the client asks for the edit of an action when it is chosen. */
function canResolve({ textDocument }: ClientCapabilities): boolean {
  const { resolveSupport, dataSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}
