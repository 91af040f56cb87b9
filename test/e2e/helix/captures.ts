/** The scopes that are told apart, by their place in the list. */
const SCOPES = [
  'attribute',
  'comment',
  'constant',
  'constant.numeric',
  'constructor',
  'error',
  'function',
  'function.macro',
  'function.method',
  'keyword',
  'namespace',
  'operator',
  'punctuation',
  'string',
  'tag',
  'tag.builtin',
  'type',
  'variable',
  'variable.other.member',
  'variable.parameter',
] as const;

/** Red and green of all colours; blue is the place of the scope. */
const SHADE = [9, 8] as const;

/** A theme with a colour for each scope, as TOML. Helix takes none without a selection. */
export function themeOfScopes(): string {
  const hex = (value: number) => value.toString(16).padStart(2, '0');
  const colours = SCOPES.map((scope, index) => `"${scope}" = "#${[...SHADE, index + 1].map(hex).join('')}"\n`);
  return `"ui.selection" = { modifiers = ["reversed"] }\n${colours.join('')}`;
}

/**
 * What is coloured on a screen in that theme, as `13: ui namespace`, row by row.
 *
 * @param screen With escape codes, without gutters.
 * @param rows How many of it are text.
 */
export function capturesOn(screen: string, rows: number): string[] {
  let scope: string | undefined;
  return screen
    .split('\n')
    .slice(0, rows)
    .flatMap((line, row) =>
      line.split(/(?=\x1b\[)/).flatMap(piece => {
        const [, codes, text = ''] = /^(?:\x1b\[([\d;]*)m)?(.*)$/.exec(piece) ?? [];
        if (codes !== undefined) scope = scopeAfter(codes, scope);
        return scope === undefined || text.trim() === '' ? [] : [`${row + 1}: ${text.trim()} ${scope}`];
      }),
    );
}

function scopeAfter(codes: string, scope: string | undefined): string | undefined {
  const [, blue] = new RegExp(`38;2;${SHADE.join(';')};(\\d+)`).exec(codes) ?? [];
  if (blue !== undefined) return SCOPES[Number(blue) - 1];
  const resets = codes.split(';').some(code => code === '' || code === '0' || code === '39');
  return resets || codes.includes('38;2;') ? undefined : scope;
}
