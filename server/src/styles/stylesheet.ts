import { patternOf } from './computed-name.js';
import type { StyleName, StyleRule, Stylesheet } from './model.js';
import { scanStyles } from './scan.js';

/** CSS inside of a file. */
export interface StylePart {
  readonly css: string;
  /** Where an offset of `css` is in the file; the same where it is left out. */
  readonly toFile?: (offset: number) => number;
}

export interface StyleSource {
  /** Absolute. */
  readonly file: string;
  /** Of the whole file. */
  readonly text: string;
  readonly parts: readonly StylePart[];
  /** See `Stylesheet`. */
  readonly isEditable?: boolean;
}

/** What programs write at the beginning or the end of what they make: Tailwind's banner, the map of Sass and others. */
const BANNER = /^\s*\/\*!? (?:! )?tailwindcss v/i;
const SOURCE_MAP = /\/\*# sourceMappingURL=/;

/** What only Tailwind understands, and what brings it in. */
const FOR_TAILWIND = /@(?:tailwind|apply|theme|utility)\b|@(?:import|use|reference)\s+(?:url\()?["']tailwindcss/;

/** Where these are looked for, in UTF-16 units from the beginning and from the end. */
const MARGIN = 500;

/** Reads the CSS in a file, however broken it is. Names and rules are told by their places in the file. */
export function readStylesheet({ file, text, parts, isEditable = true }: StyleSource): Stylesheet {
  const names = new Map<string, StyleName[]>();
  const imports: string[] = [];
  const computedClasses: RegExp[] = [];
  for (const { css, toFile } of parts) {
    const scan = scanStyles(css, file.endsWith('.scss'));
    imports.push(...scan.imports);
    computedClasses.push(...scan.computed.map(patternOf));
    for (const name of toFile === undefined ? scan.names : moved(scan.names, toFile)) {
      const places = names.get(name.name);
      if (places === undefined) names.set(name.name, [name]);
      else places.push(name);
    }
  }
  const isForTailwind = parts.some(({ css }) => FOR_TAILWIND.test(css));
  return { file, text, names, computedClasses, imports, isEditable, isForTailwind, isGenerated: isGenerated(text) };
}

function isGenerated(text: string): boolean {
  return BANNER.test(text.slice(0, MARGIN)) || SOURCE_MAP.test(text.slice(-MARGIN));
}

function moved(names: readonly StyleName[], toFile: (offset: number) => number): StyleName[] {
  const rules = new Map<StyleRule, StyleRule>();
  const movedRule = (rule: StyleRule): StyleRule => {
    const known = rules.get(rule);
    if (known !== undefined) return known;
    const parent = rule.parent && movedRule(rule.parent);
    const made = { start: toFile(rule.start), headEnd: toFile(rule.headEnd), end: toFile(rule.end), parent };
    rules.set(rule, made);
    return made;
  };
  return names.map(name => ({
    ...name,
    start: toFile(name.start),
    end: toFile(name.end),
    rule: name.rule && movedRule(name.rule),
  }));
}
