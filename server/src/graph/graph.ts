/** Who shows, renders and calls whom in a project. */
export interface ProjectGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export type NodeKind = 'route' | 'component' | 'island' | 'server function';

export interface GraphNode {
  /** The whole path of an item; of a route, its own behind `route `, and behind its crate where several have routes. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** Relative to the folder of its crate, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What a tag takes, or how a server function is called. */
  readonly detail: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'shows' | 'renders' | 'calls';
}
