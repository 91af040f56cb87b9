export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;

export type ColorChoice = (typeof COLOR_CHOICES)[number];

export function isColorChoice(value: string): value is ColorChoice {
  return COLOR_CHOICES.some(choice => choice === value);
}

/**
 * Whether a stream gets colours. https://no-color.org: `NO_COLOR` set and not empty means none, unless the option
 * asks for them.
 */
export function usesColor(choice: ColorChoice, stream: { readonly isTTY?: boolean }): boolean {
  if (choice !== 'auto') return choice === 'always';
  return stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
