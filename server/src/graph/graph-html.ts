import type { ProjectGraph } from './graph.js';
import { graphSvg } from './graph-svg.js';

/** A page with the picture of a graph: it can be opened in any browser, and needs no network. */
export function graphHtml(graph: ProjectGraph): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Leptos project</title>
<style>body { margin: 0; background: #fff; } svg { display: block; }</style>
</head>
<body>
${graphSvg(graph)}</body>
</html>
`;
}
