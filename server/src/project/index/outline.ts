import type { Span } from 'tree-sitter-leptos/parserless';
import type { FileFacts, Scope } from '../../facts/facts.js';
import type { FactsOfFile, ModuleOutline, Outline } from '../source-files.js';
import { digestOfTexts } from './digest.js';

/** The outline of a file. @param text Of the file. */
export function outlineOf({ scope }: FileFacts, text: string): Outline {
  const scopes = [scope];
  // Grows while it is walked.
  for (const { items, blocks } of scopes) {
    scopes.push(...blocks);
    for (const { content } of items) if (content !== undefined) scopes.push(content);
  }
  const items = scopes.flatMap(scope => scope.items);
  return {
    hasModules: items.some(({ kind }) => kind === 'mod'),
    hasLeptos: items.some(({ leptos }) => leptos !== undefined),
    hasMacros: items.some(({ kind }) => kind === 'macro'),
    hasMacroCalls: scopes.some(({ macroCalls }) => macroCalls.length > 0),
    macros: macrosIn(scope, text),
  };
}

/** The modules of a scope, in their order. */
export function modulesOf({ items }: Scope): readonly ModuleOutline[] {
  return items
    .filter(({ kind }) => kind === 'mod')
    .map(({ name, path, content }) => ({
      name,
      ...(path === undefined ? {} : { path }),
      ...(content === undefined ? {} : { content: modulesOf(content) }),
    }));
}

/** What happens in blocks of code means nothing to others. */
function macrosIn(file: Scope, text: string): string {
  const spans: Span[] = [];
  const modules = [file];
  // Grows while it is walked.
  for (const { items, macroCalls } of modules) {
    spans.push(...macroCalls, ...items.filter(({ kind }) => kind === 'macro'));
    for (const { content } of items) if (content !== undefined) modules.push(content);
  }
  return digestOfTexts(spans.map(({ start, end }) => text.slice(start, end)));
}

/** Facts that are in memory anyway. */
export class FactsInMemory implements FactsOfFile {
  private known: Outline | undefined;

  /**
   * @param text Of the file; undefined for one of which only the facts are known.
   * @param meaning See `FactsOfFile`.
   */
  constructor(
    private readonly facts: FileFacts,
    private readonly text: string | undefined,
    readonly meaning: object = {},
  ) {}

  /** After an edit that has moved places, and nothing else. */
  moved(facts: FileFacts, text: string): FactsInMemory {
    const after = new FactsInMemory(facts, text, this.meaning);
    after.known = this.known;
    return after;
  }

  get outline(): Outline {
    this.known ??= outlineOf(this.facts, this.text ?? '');
    return this.known;
  }

  get modules(): readonly ModuleOutline[] {
    return modulesOf(this.facts.scope);
  }

  get(): FileFacts {
    return this.facts;
  }

  glance(): FileFacts {
    return this.facts;
  }

  get tags(): readonly string[] {
    return this.facts.tags;
  }

  /** To look is as fast as to ask. */
  mayHold(): boolean {
    return true;
  }
}
