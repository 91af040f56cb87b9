import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { displacementOf, entered, type OpenElements } from '../../src/check/html-nesting.js';
import { HtmlCatalogue } from '../../src/html/catalogue.js';
import { loadMdn } from '../../src/html/mdn.js';

const VOID = 'area base br col embed hr img input link meta source track wbr'.split(' ');
const names = new HtmlCatalogue('0.8', await loadMdn()).elements('html').map(element => element.name);

/** What an element needs around it so that the parser takes it as it is written. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  colgroup: ['table'],
  col: ['table', 'colgroup'],
  tbody: ['table'],
  thead: ['table'],
  tfoot: ['table'],
  tr: ['table', 'tbody'],
  td: ['table', 'tbody', 'tr'],
  th: ['table', 'tbody', 'tr'],
  li: ['ul'],
  dt: ['dl'],
  dd: ['dl'],
  option: ['select'],
  optgroup: ['select'],
  rp: ['ruby'],
  rt: ['ruby'],
};

/** Holders whose content depends on more than the tags around it. */
const NOT_TOLD = ['noscript', 'template', ...VOID];

describe('every element in every other', () => {
  it.each(names.filter(parent => !NOT_TOLD.includes(parent)))('%s', parent => {
    const path = pathTo(parent);
    expect(names.filter(child => !isDisplaced(child, path))).toEqual(names.filter(child => staysInPlace(child, path)));
  });
});

describe('every element in every other, with one between', () => {
  const between = [
    'span',
    'div',
    'ul',
    'button',
    'td',
    'object',
    'section',
    'b',
    'select',
    'ruby',
    'p',
    'form',
    'label',
  ];
  const outer = ['p', 'a', 'button', 'form', 'li', 'dd', 'h1', 'td', 'caption', 'select', 'ruby', 'rt', 'option'];

  it.each(outer)('%s', first => {
    for (const second of between) {
      const path = [...pathTo(first), second];
      // Where the one between is displaced itself, nothing is told of what lies in it.
      if (isDisplaced(second, pathTo(first))) continue;
      const told = names.filter(child => !isDisplaced(child, path));
      expect(told, path.join(' > ')).toEqual(names.filter(child => staysInPlace(child, path)));
    }
  });
});

function pathTo(name: string): readonly string[] {
  if (name === 'html') return ['html'];
  const path = name === 'head' || name === 'body' ? [name] : ['body', ...(AROUND[name] ?? []), name];
  return ['html', ...path];
}

function isDisplaced(child: string, path: readonly string[]): boolean {
  const parent = path.reduce<OpenElements | undefined>((around, name) => entered(name, around), undefined);
  return parent !== undefined && displacementOf(child, parent) !== undefined;
}

/** Whether a parser leaves `child` inside the last element of the path, and that where it was as well. */
function staysInPlace(child: string, path: readonly string[]): boolean {
  const inner = VOID.includes(child) ? `<${child} data-child>` : `<${child} data-child></${child}>`;
  const open = path.map((name, index) => `<${name} data-at="${index}">`).join('');
  const close = [...path].reverse().map(name => `</${name}>`);
  const found = find(parse(`<!DOCTYPE html>${open}${inner}${close.join('')}`), 'data-child');
  if (found === undefined) return false;
  let { parentNode } = found;
  for (let index = path.length - 1; index >= 0; index--) {
    if (parentNode === null || at(parentNode) !== String(index)) return false;
    parentNode = 'parentNode' in parentNode ? parentNode.parentNode : null;
  }
  return true;
}

function find(node: DefaultTreeAdapterTypes.Node, attribute: string): DefaultTreeAdapterTypes.Element | undefined {
  if ('attrs' in node && node.attrs.some(({ name }) => name === attribute)) return node;
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    const found = find(child, attribute);
    if (found !== undefined) return found;
  }
  return undefined;
}

function at(node: DefaultTreeAdapterTypes.ParentNode): string | undefined {
  return 'attrs' in node ? node.attrs.find(({ name }) => name === 'data-at')?.value : undefined;
}
