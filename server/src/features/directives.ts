import { DIRECTIVES, type Directive } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../project/leptos-version.js';
import type { TagKind } from './tag-kind.js';

interface DirectiveInfo {
  /** Since which version the directive is of use there; left out where it is not. */
  readonly element?: LeptosVersion;
  readonly component?: LeptosVersion;
  readonly documentation: string;
  /** What it was up to 0.6, where that was something else. */
  readonly before07?: string;
}

const INFOS: Readonly<Record<Directive, DirectiveInfo>> = {
  on: {
    element: '0.5',
    component: '0.5',
    documentation: 'Listens to an event: `on:click=move |ev| …`.',
  },
  class: {
    element: '0.5',
    component: '0.7',
    documentation: 'Adds a class while a condition holds: `class:active=move || active.get()`.',
  },
  style: {
    element: '0.5',
    component: '0.7',
    documentation: 'Sets one CSS property: `style:color=move || color.get()`.',
  },
  prop: {
    element: '0.5',
    component: '0.7',
    documentation:
      'Sets a property of the DOM element, which is never part of the HTML from the server: ' +
      '`prop:value=move || name.get()`.',
  },
  attr: {
    component: '0.7',
    documentation: 'Sets an HTML attribute on the root elements that the component renders: `attr:id="main"`.',
    before07:
      'Sets an HTML attribute, as on an element it is set without `attr:`; a component gets it in its prop with `#[prop(attrs)]`.',
  },
  bind: {
    element: '0.7',
    documentation: 'Binds a form field to a signal in both directions: `bind:value=name`.',
  },
  use: {
    element: '0.5',
    component: '0.5',
    documentation: 'Calls a function with the DOM element: `use:tooltip`, or with a parameter `use:tooltip="Hello"`.',
  },
  let: {
    component: '0.5',
    documentation: 'Names an argument that the component passes to its children: `<For … let:item>`.',
  },
  clone: {
    component: '0.5',
    documentation: 'Clones a variable before it is moved into the children.',
  },
  slot: {
    component: '0.5',
    documentation: 'Makes this tag a slot of the component around it: `<Then slot>` or `<Then slot:then>`.',
  },
  nostrip: {
    component: '0.7',
    documentation: 'Passes an `Option` as it is to an optional prop: `nostrip:title=title`.',
  },
};

/** Attributes of elements that are Leptos' own. */
const OWN_ATTRIBUTES: Readonly<Record<string, string>> = {
  node_ref: 'Stores the DOM element in a `NodeRef`, once it exists: `node_ref=input`.',
  inner_html: 'Sets the HTML inside the element, unescaped. The element must not have children.',
};

/** The directives that a tag takes in a version of Leptos. */
export function directivesFor(tag: TagKind, version: LeptosVersion): Directive[] {
  return DIRECTIVES.filter(name => {
    const since = INFOS[name][tag];
    return since !== undefined && atLeast(version, since);
  });
}

/** What a directive does in a version of Leptos, or since when there is one. */
export function directiveDocumentation(name: Directive, version: LeptosVersion): string {
  const { element, component, documentation, before07 } = INFOS[name];
  if (before07 !== undefined && !atLeast(version, '0.7')) return before07;
  const since = [element, component].filter(first => first !== undefined);
  const isThere = since.some(first => atLeast(version, first));
  return isThere ? documentation : `${documentation}\n\nSince Leptos ${since[0]}; this crate uses ${version}.`;
}

/** The names of the attributes that only Leptos knows. */
export function leptosAttributes(): string[] {
  return Object.keys(OWN_ATTRIBUTES);
}

export function leptosAttributeDocumentation(name: string): string | undefined {
  return OWN_ATTRIBUTES[name];
}

/** What `bind:` can bind of an element: it listens to `input`, or to `change` for boxes and lists. */
export function bindable(tag: string): readonly string[] {
  if (tag === 'input') return ['value', 'checked', 'group'];
  return tag === 'textarea' || tag === 'select' ? ['value'] : [];
}

/** DOM properties that differ from the attribute of that name, which is what `prop:` is for. */
export function properties(tag: string): readonly string[] {
  return PROPERTIES[tag] ?? ['innerHTML', 'textContent'];
}

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  input: ['value', 'checked', 'indeterminate', 'disabled', 'readOnly'],
  textarea: ['value', 'disabled', 'readOnly'],
  select: ['value', 'selectedIndex', 'disabled'],
  option: ['selected', 'value', 'disabled'],
  audio: ['muted', 'volume', 'currentTime', 'playbackRate', 'srcObject'],
  video: ['muted', 'volume', 'currentTime', 'playbackRate', 'srcObject'],
  progress: ['value', 'max'],
  details: ['open'],
  button: ['disabled'],
};
