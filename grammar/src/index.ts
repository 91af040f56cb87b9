export { ViewDocument, type DocumentOptions, type TextEdit } from './document.js';
export { loadParsers, wasmUrl, type GrammarName, type Parsers, type WasmSource } from './language.js';
export { LineIndex, type Position } from './lines.js';
export { findProblems, type Problem, type RelatedPlace, type RstmlVersion } from './problems/index.js';
export { DIRECTIVES, isDirective, isVoidElement, type Directive } from './view/directives.js';
export { contains, Located, touches, type Span } from './view/located.js';
export * from './view/nodes.js';
export { allViews, pathAt, visit, type Place } from './view/walk.js';
