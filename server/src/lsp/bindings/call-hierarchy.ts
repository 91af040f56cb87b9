import { LineIndex } from 'tree-sitter-leptos';
import {
  type CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
} from 'vscode-languageserver/node';
import { renderedBy, renders } from '../../features/call-hierarchy/call-hierarchy.js';
import type { FeatureContext } from '../../features/feature-context.js';
import { FEATURES } from '../../features/index.js';
import { definitionAt, isComponent, placeOfItem } from '../../project/definitions.js';
import type { Definition } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import { locationsIn } from '../file-spans.js';
import type { Host } from '../host.js';
import { isItemPlace } from '../item-place.js';
import { fieldsOf } from '../params.js';
import { offsetIn, rangeOf } from '../positions.js';
import type { Session } from '../session.js';
import type { Binding } from './binding.js';

export const callHierarchy: Binding = {
  listen: host => {
    host.answerWhenRead(
      'callHierarchy',
      CallHierarchyPrepareRequest.type,
      ({ position }, { open, document, context }) => {
        const root = FEATURES.callHierarchy.run(document, offsetIn(document, position), context);
        return root === undefined ? null : itemsOf(root, open.uri, context, host.session);
      },
    );
    answerCalls<CallHierarchyIncomingCall>(
      host,
      CallHierarchyIncomingCallsRequest.method,
      function* (component, context, uri) {
        return (yield* renderedBy(component, context)).flatMap(call => {
          const fromRanges = rangesIn(call.component.module.file, call.places, context);
          return itemsOf(call.component, uri, context, host.session).map(from => ({ from, fromRanges }));
        });
      },
    );
    answerCalls<CallHierarchyOutgoingCall>(
      host,
      CallHierarchyOutgoingCallsRequest.method,
      function* (component, context, uri) {
        yield;
        return renders(component, context).flatMap(call => {
          const fromRanges = rangesIn(component.module.file, call.places, context);
          return itemsOf(call.component, uri, context, host.session).map(to => ({ to, fromRanges }));
        });
      },
    );
  },
};

/** An item comes back as it was given: it carries the document that was asked from, and where the name stands. */
function answerCalls<Call>(
  host: Host,
  method: string,
  callsOf: (component: Definition, context: FeatureContext, uri: string) => Steps<Call[]>,
): void {
  host.answerAnywhere<unknown, Call[]>('callHierarchy', method, async (params, token) => {
    const { uri, place } = fieldsOf(fieldsOf(fieldsOf(params)['item'])['data']);
    if (typeof uri !== 'string' || !isItemPlace(place)) return null;
    const context = await host.session.contextOf(uri, token);
    const component = definitionAt(context.project, place);
    return component === undefined ? null : ((await host.inTurns(callsOf(component, context, uri), token)) ?? null);
  });
}

function itemsOf(definition: Definition, from: string, context: FeatureContext, session: Session): CallHierarchyItem[] {
  const { module, item } = definition;
  const { file } = module;
  const whole = { file, start: item.start, end: item.end };
  const name = { file, start: item.nameStart, end: item.nameStart + item.name.length };
  const [range, selection] = locationsIn([whole, name], context.project, session);
  if (range === undefined || selection === undefined) return [];
  return [
    {
      name: item.name,
      kind: isComponent(definition) ? SymbolKind.Class : SymbolKind.Function,
      detail: context.project.pathOf(definition),
      uri: range.uri,
      range: range.range,
      selectionRange: selection.range,
      data: { uri: from, place: placeOfItem(definition) },
    },
  ];
}

function rangesIn(file: string, places: readonly { start: number; end: number }[], { project }: FeatureContext) {
  const lines = LineIndex.of(project.text(file) ?? '');
  return places.map(place => rangeOf(lines, place));
}
