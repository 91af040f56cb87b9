import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCrates } from '../../../src/project/cargo/find-crates.js';
import { shown, targetsIn } from './graph.js';

const APPS = fileURLToPath(new URL('../../../../test/apps', import.meta.url));

describe('the sample apps', () => {
  it('are all found in their folder, each with the Leptos of its lock file', async () => {
    const graph = await findCrates(APPS, join(APPS, 'no-cargo-home'));
    expect(graph.problems).toEqual([]);
    const own = shown(graph).filter(line => line.includes('(workspace)'));
    expect(own).toContainEqual('counter 0.1.0 (workspace) -> leptos 0.8.23');
    expect(own).toContainEqual(
      'leptos-0-6 0.1.0 (workspace) -> leptos 0.6.15, leptos_meta 0.6.15, leptos_router 0.6.15',
    );
    expect(own).toContainEqual('leptos-0-7 0.1.0 (workspace) -> leptos 0.7.8, leptos_meta 0.7.8, leptos_router 0.7.8');
  });

  it('may be a workspace with renamed dependencies', async () => {
    const graph = await findCrates(join(APPS, 'workspace', 'crates', 'app'), join(APPS, 'no-cargo-home'));
    const own = shown(graph).filter(line => line.includes('(workspace)'));
    expect(own).toHaveLength(3);
    expect(own[0]).toMatch(/^shop-app 0.1.0 \(workspace\) -> leptos 0.8.23, .*meta = leptos_meta .*ui = shop-ui 0.1.0/);
    expect(targetsIn(graph, 'shop-app')).toEqual(['lib shop_app src/lib.rs', 'bin shop_app src/main.rs']);
  });
});
