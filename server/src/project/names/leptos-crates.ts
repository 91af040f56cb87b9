import { isAnchor } from '../cargo/leptos-crates.js';
import type { Crate, CrateGraph } from '../crates.js';
import { crateUsers, type Forest } from './forest.js';
import type { Link } from './own-names.js';

/** Which crates can hold what Leptos knows of, so that the others are never read for it. */
export class LeptosCrates {
  private readonly crates: ReadonlySet<Crate>;

  constructor(
    graph: CrateGraph,
    private readonly forest: Forest,
  ) {
    const all = [...graph.crates.values()];
    const sources = all.filter(({ packageName }) => isAnchor(packageName));
    this.crates = new Set([...all.filter(({ origin }) => origin === 'workspace'), ...crateUsers(graph, sources)]);
  }

  has(crate: Crate): boolean {
    return this.crates.has(crate);
  }

  /** Whether a `use` can lead to such a crate, told by what its path begins with. */
  isLedToBy({ segments, node }: Link): boolean {
    const first = segments[0] === '' ? segments[1] : segments[0];
    const crate = first === undefined ? undefined : this.forest.crateNamed(node.tree, first);
    return crate === undefined || this.has(crate);
  }
}
