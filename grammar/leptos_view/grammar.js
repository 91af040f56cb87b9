import defineGrammar from '../common/define-grammar.js';

export default defineGrammar('leptos_view');
