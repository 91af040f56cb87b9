import type { DomAttribute } from './dom.js';

/** How one language writes what a page consists of. */
export interface Dialect {
  readonly fileEnding: string;
  readonly languageId: string;
  /** Lines at the beginning of the file. */
  readonly head: readonly string[];
  /** Lines around the part of one component. */
  around(index: number): {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly depth: number;
  };
  /** Lines around what is made once for each item of a list. */
  readonly repeated: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** The end of an open tag without content. */
  readonly voidEnd: string;
  text(text: string): string;
  value(name: string): string;
  attribute(attribute: DomAttribute): string;
}

/** A Rust file with one `view!` for each component. */
export const RUST: Dialect = {
  fileEnding: 'rs',
  languageId: 'rust',
  head: ['use leptos::{ev, prelude::*};', ''],
  around: index => ({
    before: [
      '#[component]',
      `pub fn Part${index}(items: Vec<String>) -> impl IntoView {`,
      '    let (count, set_count) = signal(0);',
      '    view! {',
    ],
    after: ['    }', '}', ''],
    depth: 2,
  }),
  repeated: { before: ['{items.iter().map(|item| view! {'], after: ['}).collect_view()}'] },
  voidEnd: '/>',
  text: text => `"${text}"`,
  value: name => `{move || ${name}.get()}`,
  attribute: ({ kind, name, value }) => {
    if (kind === 'handler') return `on:${name}=move |event| set_count.update(|count| *count += ${value}(&event))`;
    return kind === 'value' ? `${name}=move || ${value}.get()` : `${name}="${value}"`;
  },
};

/** The same page in HTML. */
export const HTML: Dialect = {
  fileEnding: 'html',
  languageId: 'html',
  head: ['<!DOCTYPE html>', ''],
  around: index => ({ before: [`<!-- Part ${index} -->`], after: [''], depth: 0 }),
  repeated: { before: [], after: [] },
  voidEnd: '>',
  text: text => text,
  value: name => `{{ ${name} }}`,
  attribute: ({ kind, name, value }) => {
    if (kind === 'handler') return `on${name}="setCount(count => count + ${value}(event))"`;
    return kind === 'value' ? `${name}="{{ ${value} }}"` : `${name}="${value}"`;
  },
};
