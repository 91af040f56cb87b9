import type { GrammarName, Parsers } from 'tree-sitter-leptos';

/** Somebody asked for a parser that is not loaded. */
export class ParserMissing extends Error {
  constructor() {
    super('the parser is not loaded');
  }
}

/** Parsers that are loaded when the first file needs one. Most files are read without them (`readViewQuickly`). */
export class LazyParsers implements Parsers {
  private loaded: Parsers | undefined;

  /** @throws ParserMissing as long as none is loaded. */
  get rust_leptos(): Parsers['rust_leptos'] {
    return this.parser('rust_leptos');
  }

  /** @throws ParserMissing as long as none is loaded. */
  get leptos_view(): Parsers['leptos_view'] {
    return this.parser('leptos_view');
  }

  async load(): Promise<void> {
    const { loadParsers } = await import('tree-sitter-leptos');
    this.loaded = await loadParsers();
  }

  /** Does some work, and does it again from the beginning where it turns out to need a parser. */
  async run<Result>(work: () => Result): Promise<Result> {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ParserMissing)) throw error;
    }
    await this.load();
    return work();
  }

  private parser(name: GrammarName): Parsers[GrammarName] {
    if (this.loaded === undefined) throw new ParserMissing();
    return this.loaded[name];
  }
}
