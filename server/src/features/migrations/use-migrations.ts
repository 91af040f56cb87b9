import type { Span, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { indentationAt, lineEndOf } from '../code-actions/lines.js';
import { codeOf } from '../rust-code.js';
import { leptosGlob, routerGlob } from './glob-imports.js';
import type { Migration } from './migration.js';
import { movedName } from './moved-names.js';
import { isInUse, wordsIn } from './rust-words.js';
import { migrateTags } from './tags.js';
import { declarationOf, type UseDeclaration, usesOf } from './use-declaration.js';

/** How much of a declaration is shown. */
const SHOWN = 60;

/** The `use` declarations of leptos and leptos_router whose names have moved (view-language.md 7.3). */
export function migrateUses(document: ViewDocument, version: LeptosVersion): Migration[] {
  const { text } = document;
  if (!atLeast(version, '0.7') || !/\buse\s+leptos(?:_router)?\s*::/.test(text)) return [];
  const code = codeOf(text);
  const ofLeptos = usesOf(text, code, 'leptos');
  const isNamed = (name: string): boolean => wordsIn(code, [name]).some(({ start }) => !isInUse(code, start));
  // With the prelude beside it, the glob is there for the modules.
  const hasPrelude = ofLeptos.some(({ parts }) => parts.some(part => part.startsWith('prelude::')));
  const inLeptos = (part: string): readonly string[] => {
    if (part === '*') return hasPrelude ? [part] : leptosGlob(code);
    return [movedName('leptos', part, isNamed)];
  };
  const inRouter = (part: string): readonly string[] => {
    if (part === '*') return routerGlob(code);
    const moved = movedName('leptos_router', part, isNamed);
    return part === 'Route' ? [moved, ...besideRoute(document, code, version)] : [moved];
  };
  return [
    ...ofLeptos.flatMap(use => migrateUse(document, use, use.parts.flatMap(inLeptos))),
    ...usesOf(text, code, 'leptos_router').flatMap(use => migrateUse(document, use, use.parts.flatMap(inRouter))),
  ];
}

/**
 * The migrations of the declarations that import names. Who imports a name by itself has the one that took its place
 * only where the import is migrated as well.
 *
 * @param names Where the names stand in their imports.
 * @returns Undefined where an import stays as it is.
 */
export function migratedUses(
  document: ViewDocument,
  version: LeptosVersion,
  names: readonly Span[],
): readonly Migration[] | undefined {
  if (names.length === 0) return [];
  const uses = migrateUses(document, version);
  const holding = (name: Span): Migration | undefined =>
    uses.find(({ start, end }) => start <= name.start && name.end <= end);
  const found = names.map(holding);
  return found.includes(undefined) ? undefined : uses.filter(use => found.includes(use));
}

/** The edits of a place with those of its imports, in order. */
export function withUses(uses: readonly Migration[], edits: readonly TextEdit[]): TextEdit[] {
  return [...uses.flatMap(use => [...use.edits]), ...edits].sort((a, b) => a.start - b.start);
}

/** What the tags of routes need as well since 0.7. */
function besideRoute(document: ViewDocument, code: string, version: LeptosVersion): string[] {
  if (!/<\s*Route\b/.test(code)) return [];
  const isParent = migrateTags(document, version).some(({ to }) => to === '<ParentRoute>');
  return ['path', ...(isParent ? ['components::ParentRoute'] : [])];
}

/** A declaration with other parts. Those that begin with `leptos::` are no longer the router's. */
function migrateUse(document: ViewDocument, use: UseDeclaration, parts: readonly string[]): Migration[] {
  if (parts.join() === use.parts.join()) return [];
  const { text } = document;
  const { start, end } = use;
  const own = parts.filter(part => !part.startsWith('leptos::'));
  const others = parts.filter(part => part.startsWith('leptos::'));
  // An attribute holds for one declaration.
  if (others.length > 0 && /\]\s*$/.test(text.slice(0, start))) return [];
  const indent = indentationAt(document, start);
  const lineEnd = lineEndOf(document);
  const lines = [
    ...(own.length > 0 ? [declarationOf(use, own, indent, lineEnd)] : []),
    ...others.map(part => `${use.visibility}use ${part};`),
  ];
  const written = lines.join(lineEnd + indent);
  return [
    {
      start,
      end,
      from: shown(text.slice(start, end)),
      to: shown(written),
      edits: [{ start, end, text: written }],
    },
  ];
}

function shown(declaration: string): string {
  const line = declaration
    .replace(/\s+/g, ' ')
    .replace(/ ?:: ?/g, '::')
    .replace(/ ;/, ';');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`;
}
