/** How findings can be printed. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

export type FormatName = (typeof FORMATS)[number];

export function isFormat(value: string): value is FormatName {
  return FORMATS.some(format => format === value);
}
