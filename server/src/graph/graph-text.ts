import type { ProjectGraph } from './graph.js';
import { graphHtml } from './graph-html.js';
import { graphSvg } from './graph-svg.js';

/** The ways to show a graph. */
export const GRAPH_FORMATS = ['json', 'svg', 'html'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

export function isGraphFormat(value: unknown): value is GraphFormat {
  return GRAPH_FORMATS.some(format => format === value);
}

/** A graph as a file of that format. */
export function graphText(graph: ProjectGraph, format: GraphFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(graph, undefined, 2)}\n`;
    case 'svg':
      return graphSvg(graph);
    case 'html':
      return graphHtml(graph);
  }
}
