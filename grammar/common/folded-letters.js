/**
 * @file The letters `K` (Kelvin sign, U+212A) and `ſ` (long s, U+017F), which lower case turns into ASCII.
 *
 * The generator of tree-sitter 0.26 takes them out of every class of characters that holds `k` and `s`, negated ones
 * and `.` among them, so that `'K'` and `// K` would not parse. Here such patterns get them back.
 */

const LETTERS = ['\u{212A}', '\u{17F}'];

/** One class, negated or `.`, perhaps repeated: the form of all patterns of tree-sitter-rust that this concerns. */
const NEGATED = /^(\.|\[\^(?:\\.|[^\]])*\])([*+]?)$/;

/**
 * @param {Rule} rule - A rule as tree-sitter's DSL gives it.
 * @returns {Rule} The same rule, its patterns matching these letters too.
 */
export default function withFoldedLetters(rule, isToken = false) {
  if (rule.type === 'PATTERN') return patternWithLetters(rule, isToken);
  const inside = isToken || rule.type === 'TOKEN' || rule.type === 'IMMEDIATE_TOKEN';
  if (rule.content) return { ...rule, content: withFoldedLetters(rule.content, inside) };
  if (rule.members) return { ...rule, members: rule.members.map(member => withFoldedLetters(member, inside)) };
  return rule;
}

function patternWithLetters(rule, isToken) {
  const [, characters, quantifier] = NEGATED.exec(rule.value) ?? [];
  if (characters === undefined) return rule;
  const one = choice({ type: 'PATTERN', value: characters }, ...LETTERS);
  const all = quantifier === '*' ? repeat(one) : quantifier === '+' ? repeat1(one) : one;
  return isToken ? all : token(all);
}
