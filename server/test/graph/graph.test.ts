import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectGraph } from '../../src/graph/graph.js';
import { graphOf } from '../../src/graph/graph-of-project.js';
import { graphText } from '../../src/graph/graph-text.js';
import { inWorkspace } from '../features/project.js';
import { SERVER } from '../lsp/editor.js';
import { folderWith } from '../project/workspace.js';

const FILES = {
  'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n',
  'src/lib.rs': `use leptos::prelude::*;

#[component]
pub fn App() -> impl IntoView {
    view! { <Routes fallback=f><Route path=path!("/a<b") view=Page/></Routes> }
}

#[component]
fn Page() -> impl IntoView {
    let add = ServerAction::<Add>::new();
    view! { <Clock/> <Clock/> }
}

#[island]
fn Clock() -> impl IntoView {}

#[server(endpoint = "add")]
async fn add(title: String) -> Result<(), ServerFnError> {
    add(title).await
}
`,
};

async function graph(): Promise<ProjectGraph> {
  const { context } = await inWorkspace({ ...FILES, 'src/lib.rs': `${FILES['src/lib.rs']}│` });
  return graphOf(context);
}

describe('the graph of a project', () => {
  it('holds who shows, renders and calls whom', async () => {
    const { nodes, edges } = await graph();
    expect(nodes.map(({ id, kind, file, line, detail }) => `${kind} ${id} ${file}:${line} ${detail}`.trim())).toEqual([
      'route route /a<b src/lib.rs:5 shows Page',
      'component app::App src/lib.rs:4 ()',
      'component app::Page src/lib.rs:9 ()',
      'island app::Clock src/lib.rs:15 ()',
      'server function app::add src/lib.rs:18 POST /api/add',
    ]);
    expect(edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'route /a<b shows app::Page',
      'app::App renders app::Page',
      'app::Page renders app::Clock',
      'app::Page calls app::add',
    ]);
  });

  it('is a picture that holds no more than text and shapes', async () => {
    const svg = graphText(await graph(), 'svg');
    expect(svg).toContain('>/a&lt;b</text>');
    expect(svg.match(/<rect /g)?.length).toBe(1 + 4 + 5);
    expect(svg).not.toMatch(/<script|href|on\w+=/);
    expect(graphText(await graph(), 'html')).toMatch(/^<!DOCTYPE html>[\s\S]*<svg/);
  });

  it('of nothing is empty', () => {
    expect(graphText({ nodes: [], edges: [] }, 'svg')).toContain('0 routes');
  });
});

describe('leptos-language-server graph', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [SERVER, 'graph', ...args], { encoding: 'utf8' });

  it('prints JSON, and writes a picture to a file that is named so', () => {
    const folder = folderWith(FILES);
    const printed = run(folder);
    expect(JSON.parse(printed.stdout).nodes).toHaveLength(5);
    const file = join(folder, 'graph.svg');
    expect(run(folder, '-o', file).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg/);
    rmSync(file);
  });

  it('tells what is wrong', () => {
    expect(run('nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no such folder') });
    expect(run('--format', 'svgg')).toMatchObject({ status: 2, stderr: expect.stringContaining('svg') });
  });
});
