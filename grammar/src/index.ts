export { type DocumentOptions, type QuickReader, type ReadOptions, ViewDocument } from './document.js';
export { readView } from './find-views.js';
export { type GrammarName, loadParsers, type Parsers, type WasmSource, wasmUrl } from './language.js';
export * from './parserless.js';
export { findProblems, findProblemsIn, type Problem, type RelatedPlace, type RstmlVersion } from './problems/index.js';
