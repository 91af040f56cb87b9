/**
 * @file Rust expressions as an attribute takes them without braces: `<p hidden=move || n.get() == 0>`.
 *
 * rustc ends a tag at the first `>` outside delimiters, whatever that `>` belongs to. So a bare value is an
 * expression of Rust's grammar that needs no `>` outside `()`, `[]` and `{}`: no comparison with `>`, no shift,
 * no generic arguments, no return type. `bareValueRules` derives these rules from tree-sitter-rust's own, so that
 * they follow it and give the same nodes.
 */

/// <reference types="tree-sitter-cli/dsl" />

const PREFIX = '_bare_';
const CLOSERS = { '(': ')', '[': ']', '{': '}' };

/**
 * What differs from Rust in front of a brace, a bracket: tokens of their own tell the scanner that a bare value
 * may go on here, so that it decides between `data=Item { id }` and `data=item {..attributes}` as rustc does.
 */
const REPLACED_OPENERS = { field_initializer_list: '_struct_brace_open', index_expression: '_index_open' };

/**
 * @param {Record<string, Rule>} rules - The rules of tree-sitter-rust.
 * @param {string} start - The rule to derive from, `_expression`.
 * @returns {{rules: Record<string, (​$: object) => Rule>, start: string}} The rules needed for `start`, each named
 *   `_bare_` plus the name it had, and aliased to that name where it is used.
 */
export default function bareValueRules(rules, start) {
  const endsTag = mayEndTag(rules);
  const derived = new Map();

  const derive = name => {
    if (derived.has(name)) return;
    derived.set(name, undefined);
    derived.set(name, withoutTagEnd(rules[name], name));
  };

  /** `rule` without the alternatives that need a `>`; undefined where none is left. */
  const withoutTagEnd = (rule, owner) => {
    switch (rule.type) {
      case 'STRING':
        return rule.value.includes('>') ? undefined : rule;
      case 'TOKEN':
      case 'IMMEDIATE_TOKEN':
      case 'PATTERN':
      case 'BLANK':
        return rule;
      case 'SYMBOL':
        return symbolWithoutTagEnd(rule);
      case 'CHOICE': {
        const members = rule.members.map(member => withoutTagEnd(member, owner)).filter(Boolean);
        return members.length > 0 ? { type: 'CHOICE', members } : undefined;
      }
      case 'SEQ':
        return sequenceWithoutTagEnd(rule, owner);
      default: {
        const content = withoutTagEnd(rule.content, owner);
        if (content === undefined) return undefined;
        // An alias around a derived rule replaces the derived rule's own.
        const inner = rule.type === 'ALIAS' && content.type === 'ALIAS' ? content.content : content;
        return { ...rule, content: inner };
      }
    }
  };

  const symbolWithoutTagEnd = rule => {
    const { name } = rule;
    if (!(name in rules) || !(endsTag.has(name) || name in REPLACED_OPENERS)) return rule;
    derive(name);
    const symbol = { type: 'SYMBOL', name: PREFIX + name };
    return name.startsWith('_') ? symbol : { type: 'ALIAS', content: symbol, named: true, value: name };
  };

  const sequenceWithoutTagEnd = (rule, owner) => {
    const members = [];
    let closer;
    for (const member of rule.members) {
      const replaced = closer === undefined && REPLACED_OPENERS[owner];
      if (closer !== undefined) {
        members.push(member);
        if (member.value === closer) closer = undefined;
      } else if (member.type === 'STRING' && member.value in CLOSERS) {
        closer = CLOSERS[member.value];
        members.push(
          replaced
            ? { type: 'ALIAS', content: { type: 'SYMBOL', name: replaced }, named: false, value: member.value }
            : member,
        );
      } else {
        const kept = withoutTagEnd(member, owner);
        if (kept === undefined) return undefined;
        members.push(kept);
      }
    }
    return { type: 'SEQ', members };
  };

  derive(start);
  // A rule that cannot do without a `>` leaves its users without that alternative, until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, rule] of derived) {
      if (rule === undefined) continue;
      const kept = withoutImpossible(rule, derived);
      if (JSON.stringify(kept) !== JSON.stringify(rule)) {
        derived.set(name, kept);
        changed = true;
      }
    }
  }

  const reachable = new Set();
  const reach = name => {
    if (reachable.has(name)) return;
    reachable.add(name);
    for (const symbol of symbolsOf(derived.get(name))) {
      if (symbol.startsWith(PREFIX)) reach(symbol.slice(PREFIX.length));
    }
  };
  reach(start);
  return {
    start: PREFIX + start,
    rules: Object.fromEntries([...reachable].map(name => [PREFIX + name, () => derived.get(name)])),
    names: new Set(reachable),
  };
}

/** The rules that can hold a `>`, or one of REPLACED_OPENERS, outside delimiters: themselves or through others. */
function mayEndTag(rules) {
  const found = new Set(Object.keys(REPLACED_OPENERS));
  const holds = rule => {
    if (rule.type === 'STRING') return rule.value.includes('>');
    if (rule.type === 'SYMBOL') return found.has(rule.name);
    if (rule.type === 'SEQ') return outsideDelimiters(rule.members).some(holds);
    if (rule.members) return rule.members.some(holds);
    return rule.content !== undefined && rule.type !== 'TOKEN' && holds(rule.content);
  };
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [name, rule] of Object.entries(rules)) if (holds(rule)) found.add(name);
  }
  return found;
}

function outsideDelimiters(members) {
  let closer;
  return members.filter(member => {
    if (closer !== undefined) {
      if (member.value === closer) closer = undefined;
      return false;
    }
    if (member.type === 'STRING' && member.value in CLOSERS) closer = CLOSERS[member.value];
    return closer === undefined;
  });
}

function withoutImpossible(rule, derived) {
  if (rule.type === 'SYMBOL') {
    const impossible = rule.name.startsWith(PREFIX) && derived.get(rule.name.slice(PREFIX.length)) === undefined;
    return impossible ? undefined : rule;
  }
  if (rule.type === 'CHOICE') {
    const members = rule.members.map(member => withoutImpossible(member, derived)).filter(Boolean);
    return members.length > 0 ? { ...rule, members } : undefined;
  }
  if (rule.type === 'SEQ') {
    const members = rule.members.map(member => withoutImpossible(member, derived));
    return members.includes(undefined) ? undefined : { ...rule, members };
  }
  if (rule.content === undefined) return rule;
  const content = withoutImpossible(rule.content, derived);
  return content === undefined ? undefined : { ...rule, content };
}

function symbolsOf(rule) {
  if (rule === undefined) return [];
  if (rule.type === 'SYMBOL') return [rule.name];
  return [...(rule.members ?? []), ...(rule.content ? [rule.content] : [])].flatMap(symbolsOf);
}
