import defineGrammar from '../common/define-grammar.js';

export default defineGrammar('rust_leptos');
