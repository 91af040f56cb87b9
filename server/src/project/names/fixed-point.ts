import type { Namespace } from '../model.js';
import type { ModuleNode } from './module-node.js';
import type { Declaration, Link } from './own-names.js';
import type { Visible } from './visibility.js';

/** What a name can mean: an item, or the root of a crate, which no item declares. */
export type Entity = Declaration | ModuleNode;

/** A meaning of a name, and where the name can be used with it. */
export interface Binding {
  readonly entity: Entity;
  readonly visible: Visible;
}

/** Tells what a `use` means in a namespace, as far as that is known. */
export type Ask = (link: Link, namespace: Namespace) => readonly Binding[];

/** The question of what a `use` means. */
export interface Goal {
  readonly link: Link;
  readonly namespace: Namespace;
  readonly order: number;
  answer: readonly Binding[];
  isSettled: boolean;
  /** How often the answer changed. */
  changes: number;
  /** The goals whose answer was found with this one's. */
  readonly dependents: Set<Goal>;
}

/** An answer that changes more often swings between two: code that rustc rejects as ambiguous. */
const MOST_CHANGES = 64;

/**
 * Finds what imports mean that lead to each other, in circles, too: each is answered with what is known of the others,
 * and again when that grows, until nothing changes. Nothing recurses; only what is asked for is computed.
 */
export class FixedPoint {
  private order = 0;
  private fresh: Goal[] = [];
  private readonly again = new Set<Goal>();
  private touched: Goal[] = [];

  /**
   * @param compute Finds a link's meaning, and asks for others' only through `ask`.
   */
  constructor(private readonly compute: (link: Link, namespace: Namespace, ask: Ask) => readonly Binding[]) {}

  /** The final answer. */
  readonly settle: Ask = (link, namespace) => {
    const goal = this.goalOf(link, namespace);
    if (!goal.isSettled) this.run();
    return goal.answer;
  };

  private run(): void {
    for (let goal = this.next(); goal !== undefined; goal = this.next()) this.answer(goal);
    for (const goal of this.touched) {
      goal.isSettled = true;
      goal.dependents.clear();
    }
    this.touched = [];
  }

  private answer(goal: Goal): void {
    const ask: Ask = (link, namespace) => {
      const other = this.goalOf(link, namespace);
      if (!other.isSettled) other.dependents.add(goal);
      return other.answer;
    };
    const answer = this.compute(goal.link, goal.namespace, ask);
    if (isSame(answer, goal.answer)) return;
    goal.answer = answer;
    goal.changes++;
    if (goal.changes > MOST_CHANGES) return;
    for (const dependent of goal.dependents) this.again.add(dependent);
  }

  /** What was never answered first, then the youngest: it was asked for by the older ones. */
  private next(): Goal | undefined {
    const fresh = this.fresh.pop();
    if (fresh !== undefined) return fresh;
    let next: Goal | undefined;
    for (const goal of this.again) if (next === undefined || goal.order > next.order) next = goal;
    if (next !== undefined) this.again.delete(next);
    return next;
  }

  private goalOf(link: Link, namespace: Namespace): Goal {
    const known = link.goals[namespace];
    if (known !== undefined) return known;
    const goal = {
      link,
      namespace,
      order: this.order++,
      answer: [],
      isSettled: false,
      changes: 0,
      dependents: new Set<Goal>(),
    };
    link.goals[namespace] = goal;
    this.fresh.push(goal);
    this.touched.push(goal);
    return goal;
  }
}

function isSame(left: readonly Binding[], right: readonly Binding[]): boolean {
  return (
    left.length === right.length &&
    left.every((each, index) => each.entity === right[index]?.entity && each.visible === right[index]?.visible)
  );
}
