import { Graph, layout } from '@dagrejs/dagre';
import type { GraphNode, ProjectGraph } from './graph.js';

/** The width of a letter, on average. */
export const LETTER = 7.4;

/** The height of a box. */
export const HEIGHT = 34;

/** Between two boxes that nothing connects. */
const GAP = 14;

/** How wide rows of boxes become that are not connected with others, at least: about what a screen shows. */
const ROW = 1000;

/** Where a node has its middle, and how large it is. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** By the id of the node. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Of each edge; none of one that leads back to its node. */
  readonly points: readonly (readonly Point[])[];
}

/** Where the nodes and edges of a graph are drawn: from left to right, and below in rows what is connected with nothing. */
export function laidOut({ nodes, edges }: ProjectGraph): Drawn {
  // A way back to the same node needs no room, and the library draws none.
  const connected = new Set(edges.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]));
  const upper = layered({ nodes: nodes.filter(({ id }) => connected.has(id)), edges });
  const lower = rows(
    nodes.filter(({ id }) => !connected.has(id)),
    upper.height === 0 ? 0 : upper.height + GAP,
    Math.max(upper.width, ROW),
  );
  return {
    width: Math.max(upper.width, lower.width),
    height: Math.max(upper.height, lower.height),
    boxes: new Map([...upper.boxes, ...lower.boxes]),
    points: upper.points,
  };
}

function layered({ nodes, edges }: ProjectGraph): Drawn {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: 70 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { width: widthOf(node), height: HEIGHT });
  edges.forEach(({ from, to }, index) => {
    if (from !== to) graph.setEdge(from, to, {}, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const boxes = new Map(nodes.map(({ id }) => [id, graph.node(id) as unknown as Box]));
  const points = edges.map(({ from, to }, index) => {
    const edge = graph.edge(from, to, String(index)) as { points?: readonly Point[] } | undefined;
    return edge?.points ?? [];
  });
  return { width: finite(width), height: finite(height), boxes, points };
}

/** @param top Where the first row begins. @param width How long a row may be. */
function rows(nodes: readonly GraphNode[], top: number, width: number): Omit<Drawn, 'points'> {
  const boxes = new Map<string, Box>();
  let left = 0;
  let upper = top;
  let widest = 0;
  for (const node of nodes) {
    const own = widthOf(node);
    if (left > 0 && left + own > width) {
      left = 0;
      upper += HEIGHT + GAP;
    }
    boxes.set(node.id, { x: left + own / 2, y: upper + HEIGHT / 2, width: own, height: HEIGHT });
    widest = Math.max(widest, left + own);
    left += own + GAP;
  }
  return { width: widest, height: nodes.length === 0 ? 0 : upper + HEIGHT, boxes };
}

function widthOf({ name }: GraphNode): number {
  return name.length * LETTER + 24;
}

/** A graph without nodes has no size. */
function finite(size: number): number {
  return Number.isFinite(size) ? size : 0;
}
