import { describe, expect, it } from 'vitest';
import type { LeptosVersion } from '../../../src/project/leptos-version.js';
import { file, proposals } from '../snippet.js';

const labels = (text: string, version?: LeptosVersion) => proposals(file(text), version).map(({ label }) => label);

const onParameter = (attribute: string) => `#[component]\nfn A(${attribute} a: u8, b: u8) -> impl IntoView {}\n`;

describe('the arguments of attributes', () => {
  it('of `#[prop]`', () => {
    const all = ['optional', 'optional_no_strip', 'strip_option', 'default', 'into', 'name', 'marker'];
    expect(labels(onParameter('#[prop(|)]'))).toEqual(all);
    expect(labels(onParameter('#[prop(|'))).toEqual(all);
    expect(labels(onParameter('#[prop(into, |)]'))).toEqual(all.filter(name => name !== 'into'));
    expect(labels(onParameter('#[prop(default = f(a, b), op|)]'))).not.toContain('default');
    expect(labels(onParameter('#[prop(|)]'), '0.6')).toContain('attrs');
    expect(labels(onParameter('#[prop(|)]'), '0.6')).not.toContain('name');
  });

  it.each([
    'default = vec![1, 2], |',
    'default = RwSignal::new(vec![(1, 2)]).into(), |',
    'default = Signal::derive(f(into, g())), |',
  ])('behind a value with brackets in it: %s', given => {
    const all = ['optional', 'optional_no_strip', 'strip_option', 'into', 'name', 'marker'];
    expect(labels(onParameter(`#[prop(${given})]`))).toEqual(all);
  });

  it('but not between the brackets of a value', () => {
    expect(labels(onParameter('#[prop(default = vec![1, |])]'))).toEqual([]);
    expect(labels(onParameter('#[prop(default = f(1, |))]'))).toEqual([]);
  });

  it('of `#[prop]` on a slot, which knows fewer', () => {
    expect(labels('#[slot]\nstruct A { #[prop(|)] a: u8 }\n')).not.toContain('name');
  });

  it('of `#[server]` on a function and on an argument', () => {
    expect(labels('#[server(|)]\nasync fn f() {}\n')).toEqual(
      expect.arrayContaining(['endpoint', 'input', 'protocol']),
    );
    expect(labels('#[server(|)]\nasync fn f() {}\n', '0.6')).not.toContain('protocol');
    expect(labels('#[server]\nasync fn f(#[server(|)] a: u8) {}\n')).toEqual(['default', 'rename', 'flatten', 'skip']);
  });

  it('of `#[island]` and `#[component]`', () => {
    expect(labels('#[island(|)]\nfn A() {}\n')).toEqual(['transparent', 'lazy']);
    expect(labels('#[island(|)]\nfn A() {}\n', '0.7')).toEqual(['transparent']);
    expect(labels('#[leptos::component(tr|)]\nfn A() {}\n')).toEqual(['transparent']);
  });

  it('replace the word that is there, and keep its value', () => {
    const snippet = file('#[server(end|point = "a")]\nasync fn f() {}\n');
    const [item] = proposals(snippet).filter(({ label }) => label === 'endpoint');
    expect(item?.snippet).toBeUndefined();
    expect(snippet.document.text.slice(item?.start, item?.end)).toBe('endpoint');
  });

  it('are not proposed in values, comments and strings, nor elsewhere', () => {
    for (const text of [
      '#[server(endpoint = |)]\nfn f() {}\n',
      '// #[server(|)]\nfn f() {}\n',
      'const A: &str = "#[server(|)]";\n',
      '#[derive(|)]\nstruct A;\n',
      'fn f() { server(|) }\n',
    ]) {
      expect(labels(text), text).toEqual([]);
    }
  });
});
