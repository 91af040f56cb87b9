import type { ProjectGraph } from './graph.js';
import type { GraphFormat } from './graph-format.js';
import { graphHtml } from './graph-html.js';
import { graphSvg } from './graph-svg.js';

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
