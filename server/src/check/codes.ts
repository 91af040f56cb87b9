/** The problems that the grammar finds. */
export const SYNTAX_CODES = [
  'syntax/wrong-close-tag',
  'syntax/unclosed-element',
  'syntax/stray-close-tag',
  'syntax/unclosed-void-element',
  'syntax/unclosed-fragment',
  'syntax/unfinished-tag',
  'syntax/missing-value',
  'syntax/value-continuation',
  'syntax/unexpected-token',
  'syntax/invalid-name',
  'syntax/unquoted-comment',
  'syntax/tag-generics',
  'syntax/invalid-text',
  'syntax/doc-comment-in-tag',
  'syntax/doctype',
  'syntax/rust',
  'syntax/unclosed-view',
  'syntax/global-class',
] as const;

/** The rules by name, apart from the rules themselves: to read settings takes no parser. */
export const RULE_NAMES = [
  'action-form-encoding',
  'argument-without-form-field',
  'as-after-value',
  'assignment-as-value',
  'attr-prefix-on-element',
  'attribute-without-value-after-marker',
  'block-in-paragraph',
  'block-instead-of-spread',
  'button-without-type',
  'checkbox-without-default',
  'children-not-taken',
  'class-tuple',
  'component-arguments',
  'component-directive-on-element',
  'dashed-prop',
  'deprecated-name',
  'directive-in-static-element',
  'directive-name',
  'directive-on-slot',
  'directive-without-value',
  'duplicate-attribute',
  'dynamic-class-with-global-class',
  'element-closed-by-child',
  'element-in-text-only',
  'entity-in-text',
  'for-key-not-unique',
  'form-field-without-argument',
  'handler-called',
  'handler-outside-island',
  'image-without-alt',
  'inline-handler-closure',
  'inner-html-on-custom-element',
  'inner-html-with-children',
  'invalid-aria',
  'island-optional-prop',
  'island-prop-not-serializable',
  'island-with-generics',
  'leftover-cx',
  'let-without-argument',
  'link-to-unknown-route',
  'misplaced-element',
  'misplaced-table-content',
  'missing-children',
  'missing-prop',
  'nested-interactive-element',
  'nostrip-without-option',
  'obsolete-html',
  'platform-sized-integer',
  'prop-options',
  'ref-instead-of-node-ref',
  'router-in-island',
  'server-encoding',
  'server-function-not-async',
  'server-function-without-result',
  'server-prefix',
  'server-url-taken',
  'show-when-signal',
  'signal-read-not-reactive',
  'slot-not-taken',
  'slot-outside-component',
  'spread-before-marker',
  'spread-taken-by-value',
  'svg-link-as-html',
  'table-without-tbody',
  'tag-ended-early',
  'undelegated-event',
  'unknown-attribute',
  'unknown-component',
  'unknown-css-class',
  'unknown-element',
  'unknown-event',
  'unknown-event-modifier',
  'unknown-prop',
  'unknown-server-option',
  'unsupported-prefix-on-component',
  'unused-prop',
  'value-attribute-without-effect',
  'value-set-only-once',
  'view-then-semicolon',
  'void-element-with-children',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** The rules on Cargo.toml. */
export const MANIFEST_RULE_NAMES = [
  'island-without-serde',
  'islands-feature-missing',
  'regex-with-default-features',
  'resolver-not-2',
  'ssr-and-hydrate-together',
  'wasm-profile-not-small',
] as const;

export type ManifestRuleName = (typeof MANIFEST_RULE_NAMES)[number];

/** A comment `leptos-check-ignore` that suppresses nothing. */
export const UNUSED_SUPPRESSION = 'unused-suppression';

/** Everything that a finding can be called, and a setting can name. */
export const KNOWN_CODES: readonly string[] = [
  ...SYNTAX_CODES,
  ...RULE_NAMES,
  ...MANIFEST_RULE_NAMES,
  UNUSED_SUPPRESSION,
];

export function isCode(name: string): boolean {
  return KNOWN_CODES.includes(name);
}
