import { expect, it } from 'vitest';
import { graphOf, manifest } from './graph.js';

async function featuresOf(text: string) {
  const { crates } = await graphOf({ 'Cargo.toml': manifest('app', text), 'src/lib.rs': '' });
  return [...crates.values()].find(({ packageName }) => packageName === 'app')?.dependencyFeatures;
}

it('are those of the dependency, and those that the usual features of the crate bring', async () => {
  expect(
    await featuresOf(`[dependencies]
leptos = { version = "0.8", features = ["islands"] }
leptos_axum = { version = "0.8", optional = true }
[features]
hydrate = ["leptos/hydrate"]
ssr = ["dep:leptos_axum", "leptos/ssr", "server"]
server = ["leptos_axum?/wasm"]
other = ["leptos/nightly"]
`),
  ).toEqual({ leptos: ['hydrate', 'islands', 'ssr'], leptos_axum: ['wasm'] });
});

it('know a dependency by its package', async () => {
  const renamed =
    '[dependencies]\nui = { package = "leptos", version = "0.8" }\n[features]\ndefault = ["ui/islands"]\n';
  expect(await featuresOf(renamed)).toEqual({ leptos: ['islands'] });
});

it('are nothing where nobody says anything', async () => {
  expect(await featuresOf('[dependencies]\nleptos = "0.8"\n')).toEqual({});
});
