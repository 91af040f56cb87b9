/**
 * What needs no parser: the typed nodes of views and the ways through them, and what can be told from a text alone.
 * Whoever imports only this does not load the parser's runtime, which takes longer than most files to format.
 */

export { matchingDelimiter, type Unpaired, unpairedItems } from './delimiters.js';
export type { ViewCall } from './find-views.js';
export { LineIndex, type Position } from './lines.js';
export { endOfBlanksBefore, startOfName, startOfPath } from './macro-path.js';
export { endOfOpaque, type OpaqueToken, opaqueTokens } from './opaque-tokens.js';
export { ownCopy } from './own-copy.js';
export { applyEdits, type TextEdit } from './text-edit.js';
export { DIRECTIVES, type Directive, isDirective, isVoidElement } from './view/directives.js';
export { contains, Located, type Span, touches } from './view/located.js';
export * from './view/nodes.js';
export { allViews, type Place, pathAt, visit } from './view/walk.js';
