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

const APP = `use leptos::prelude::*;
use leptos_router::{components::*, path};

#[component]
pub fn App() -> impl IntoView {
    view! { <Routes fallback=f><Route path=path!("/") view=Home/></Routes> }
}

#[component]
fn Home() -> impl IntoView { view! { <p/> } }
`;

function manifestOf(name: string): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\nleptos_router = "0.8"\n`;
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

  it('tells the routes of two apps apart', async () => {
    const { context } = await inWorkspace({
      'Cargo.toml': '[workspace]\nmembers = ["shop", "admin"]\n',
      'shop/Cargo.toml': manifestOf('shop'),
      'shop/src/lib.rs': `${APP}│`,
      'admin/Cargo.toml': manifestOf('admin'),
      'admin/src/lib.rs': APP,
    });
    const { nodes, edges } = graphOf(context);
    expect(nodes.filter(({ kind }) => kind === 'route').map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'route admin /: /',
      'route shop /: /',
    ]);
    expect(edges.filter(({ kind }) => kind === 'shows').map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'route admin / → admin::Home',
      'route shop / → shop::Home',
    ]);
  });

  it('has one route for a layout and the page that is shown in it, and no edge to what a library declares', async () => {
    const { context } = await inWorkspace({
      'Cargo.toml': manifestOf('app'),
      'src/lib.rs': `use leptos::prelude::*;
use leptos_router::{components::*, path};

#[component]
pub fn App() -> impl IntoView {
    view! {
        <Routes fallback=f>
            <ParentRoute path=path!("/users") view=Users>
                <Route path=path!("") view=List/>
                <Route path=path!(":id") view=Outlet/>
            </ParentRoute>
        </Routes>
    }│
}

#[component]
fn Users() -> impl IntoView { view! { <Outlet/> } }

#[component]
fn List() -> impl IntoView { view! { <p/> } }
`,
    });
    const { nodes, edges } = graphOf(context);
    const routes = nodes.filter(({ kind }) => kind === 'route');
    expect(routes.map(({ name, line, detail }) => `${name} :${line} ${detail}`)).toEqual([
      '/users :8 shows Users, List',
      '/users/:id :10 shows Outlet',
    ]);
    expect(edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'route /users shows app::Users',
      'route /users shows app::List',
      'app::App renders app::Users',
      'app::App renders app::List',
    ]);
  });

  it('draws what renders itself with a loop at its box', () => {
    const tree = { id: 'app::Tree', kind: 'component', name: 'Tree', file: 'src/lib.rs', line: 3, detail: '' } as const;
    const svg = graphText({ nodes: [tree], edges: [{ from: tree.id, to: tree.id, kind: 'renders' }] }, 'svg');
    expect(svg).toContain('<rect x="0" y="0" width="53.6" height="34"');
    expect(svg).toContain('<path d="M53.6 10C69.6 6 43.6 -16 43.6 0" fill="none"');
  });

  it('draws what nothing leads to in rows, not in a column as long as there are components', () => {
    const nodes = Array.from({ length: 40 }, (_, index) => {
      return {
        id: `app::Part${index}`,
        kind: 'component',
        name: 'Part',
        file: 'src/lib.rs',
        line: 3,
        detail: '',
      } as const;
    });
    const alone = graphText({ nodes, edges: [] }, 'svg');
    expect(alone).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="973" height="204"');
    expect(alone.match(/<g><title>/g)).toHaveLength(40);
    const edges = [{ from: 'app::Part0', to: 'app::Part1', kind: 'renders' }] as const;
    expect(graphText({ nodes, edges }, 'svg')).toContain('width="973" height="252"');
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
    const folder = folderWith(FILES);
    expect(run(folder, '-o', folder)).toEqual(
      expect.objectContaining({ status: 2, stderr: `leptos-language-server: ${folder}: is a folder.\n` }),
    );
    expect(run(join(folder, 'Cargo.toml'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no such folder'),
    });
    expect(run('--format', 'svgg')).toMatchObject({ status: 2, stderr: expect.stringContaining('svg') });
  });

  it('tells how it is called', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('graph [FOLDER]') });
  });
});
