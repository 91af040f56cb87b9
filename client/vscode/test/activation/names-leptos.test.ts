import { describe, expect, it } from 'vitest';
import { namesLeptos } from '../../src/activation/names-leptos.js';

describe('a manifest names Leptos', () => {
  it.each([
    ['as a dependency', '[dependencies]\nleptos = "0.8"'],
    ['as a dependency of the workspace', '[workspace.dependencies]\nleptos = { version = "0.8", features = ["ssr"] }'],
    ['as one that the workspace has', '[dependencies]\nleptos.workspace = true'],
    ['as a table', '[dependencies.leptos]\nversion = "0.8"'],
    ['under another name', '[dependencies]\nlept = { package = "leptos", version = "0.8" }'],
    ['for tests', '[dev-dependencies]\nleptos = "0.8"'],
    ['for a target', `[target.'cfg(target_arch = "wasm32")'.dependencies]\nleptos = "0.8"`],
  ])('%s', (_, manifest) => {
    expect(namesLeptos(manifest)).toBe(true);
  });
});

describe('a manifest does not name Leptos', () => {
  it.each([
    ['that has no dependencies', '[package]\nname = "a"'],
    ['where the crate itself has the name', '[package]\nname = "leptos"\n[dependencies]\nserde = "1"'],
    ['where another crate takes the name', '[dependencies]\nleptos = { package = "other", version = "1" }'],
    ['where a feature is named like it', '[features]\nleptos = []'],
    ['whose dependencies are something else', 'dependencies = "leptos"\nworkspace = 1\ntarget = [1]'],
  ])('%s', (_, manifest) => {
    expect(namesLeptos(manifest)).toBe(false);
  });
});

it('nothing is said of half-typed text', () => {
  expect(namesLeptos('[dependencies]\nleptos = ')).toBeUndefined();
});
