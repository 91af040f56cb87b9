import type { GraphEdge, GraphNode, NodeKind, ProjectGraph } from './graph.js';
import { type Box, HEIGHT, LETTER, laidOut } from './graph-layout.js';

/** Fill and line of each kind, dark enough on white and light enough for black text. */
const COLORS: Readonly<Record<NodeKind, readonly [fill: string, line: string]>> = {
  route: ['#fff3c4', '#b58900'],
  component: ['#e3eefc', '#3b6fb6'],
  island: ['#e2f6e5', '#2f8f46'],
  'server function': ['#fde4e1', '#c0392b'],
};

const FONT = 13;
const MARGIN = 20;
const LEGEND = 34;

/** A picture of a graph, from left to right. It holds nothing but shapes and text: no script, no link. */
export function graphSvg(graph: ProjectGraph): string {
  const drawn = laidOut(graph);
  const width = Math.ceil(Math.max(drawn.width, 620)) + 2 * MARGIN;
  const height = Math.ceil(drawn.height) + 2 * MARGIN + LEGEND;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="${FONT}">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#667"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    legend(graph),
    `<g transform="translate(${MARGIN} ${MARGIN + LEGEND})">`,
    ...graph.edges.map((edge, index) => edgePath(edge, drawn.points[index] ?? [], drawn.boxes.get(edge.from))),
    ...graph.nodes.map(node => nodeBox(node, drawn.boxes.get(node.id))),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function nodeBox({ kind, name, detail, file, line }: GraphNode, box: Box | undefined): string {
  if (box === undefined) return '';
  const [fill, stroke] = COLORS[kind];
  const x = round(box.x - box.width / 2);
  const y = round(box.y - box.height / 2);
  const title = [`${kind} ${name}`, detail, `${file}:${line}`].filter(part => part !== '').join('\n');
  const radius = kind === 'route' ? HEIGHT / 2 : 6;
  return (
    `<g><title>${escaped(title)}</title>` +
    `<rect x="${x}" y="${y}" width="${round(box.width)}" height="${box.height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>` +
    `<text x="${round(box.x)}" y="${round(box.y + FONT / 3)}" text-anchor="middle">${escaped(name)}</text></g>`
  );
}

/** @param box Of the node that the edge comes from. */
function edgePath(
  { kind, from, to }: GraphEdge,
  points: readonly { x: number; y: number }[],
  box: Box | undefined,
): string {
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const path = from === to && box !== undefined ? loopAt(box) : line;
  const dashes = kind === 'calls' ? ' stroke-dasharray="4 3"' : '';
  return `<path d="${path}" fill="none" stroke="#667"${dashes} marker-end="url(#arrow)"/>`;
}

/** Out of the right side of a box and back into its top, at the corner: what renders itself. */
function loopAt({ x, y, width, height }: Box): string {
  const right = round(x + width / 2);
  const top = round(y - height / 2);
  const inside = round(right - 10);
  return `M${right} ${round(top + 10)}C${round(right + 16)} ${round(top + 6)} ${inside} ${round(top - 16)} ${inside} ${top}`;
}

function legend({ nodes }: ProjectGraph): string {
  let x = MARGIN;
  return (Object.keys(COLORS) as NodeKind[])
    .map(kind => {
      const count = nodes.filter(node => node.kind === kind).length;
      const text = `${count} ${kind}${count === 1 ? '' : 's'}`;
      const [fill, stroke] = COLORS[kind];
      const part =
        `<rect x="${x}" y="${MARGIN}" width="14" height="14" rx="3" fill="${fill}" stroke="${stroke}"/>` +
        `<text x="${x + 20}" y="${MARGIN + 12}">${text}</text>`;
      x += 20 + text.length * LETTER + 24;
      return part;
    })
    .join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
