export { type DocumentOptions, type TextEdit, ViewDocument } from './document.js';
export { type GrammarName, loadParsers, type Parsers, type WasmSource, wasmUrl } from './language.js';
export { LineIndex, type Position } from './lines.js';
export { type OpaqueToken, opaqueTokens } from './opaque-tokens.js';
export { findProblems, type Problem, type RelatedPlace, type RstmlVersion } from './problems/index.js';
export { DIRECTIVES, type Directive, isDirective, isVoidElement } from './view/directives.js';
export { contains, Located, type Span, touches } from './view/located.js';
export * from './view/nodes.js';
export { allViews, type Place, pathAt, visit } from './view/walk.js';
