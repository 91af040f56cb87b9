/** The ways to show a graph. */
export const GRAPH_FORMATS = ['json', 'svg', 'html'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

export function isGraphFormat(value: unknown): value is GraphFormat {
  return GRAPH_FORMATS.some(format => format === value);
}
