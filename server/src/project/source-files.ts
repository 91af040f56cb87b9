import type { FileFacts } from '../facts/facts.js';

/** What is told of a file without its facts, which as objects take much more memory. */
export interface Outline {
  /** Whether there is a `mod`, be it written out or not. */
  readonly hasModules: boolean;
  /** Whether Leptos makes something of an item, in whichever scope. */
  readonly hasLeptos: boolean;
  /** Whether a macro is declared where items stand. */
  readonly hasMacros: boolean;
  /** Whether a macro is called where items stand. */
  readonly hasMacroCalls: boolean;
  /** A digest of what the macros and calls say that stand in modules. */
  readonly macros: string;
}

/** A `mod`: all that the modules of a crate follow from. */
export interface ModuleOutline {
  readonly name: string;
  /** Of a module in a file of its own: its `#[path = "…"]`. */
  readonly path?: string;
  /** Of a module that is written out: those in it. */
  readonly content?: readonly ModuleOutline[];
}

/** The facts of a file, for whoever asks. */
export interface FactsOfFile {
  /** The same object for facts that are known to differ in nothing but places. */
  readonly meaning: object;
  readonly outline: Outline;
  /** The `mod` items outside of blocks, in their order. */
  readonly modules: readonly ModuleOutline[];
  /** Made when somebody asks; the same object as long as somebody has it. */
  get(): FileFacts;
  /** As `get`, for who looks at thousands of files: nothing of it is kept for others. */
  glance(): FileFacts;
  /** As in the facts, which need not be made for it. */
  readonly tags: readonly string[];
  /** Whether the file's text may hold a word, as `mayHold` of `word-filter.ts` has it. */
  mayHold(word: string): boolean;
}

/** The Rust files that a project is made of, as the editor has them where they are open, as the disk has them otherwise. */
export interface SourceFiles {
  /** Undefined where there is no such file, or it cannot be read. The same object until the file changes. */
  facts(path: string): FactsOfFile | undefined;
  /** Undefined as for `facts`. */
  text(path: string): string | undefined;
  /**
   * Whether the text may hold a word, told without reading it.
   *
   * @param word What stands by itself, no letter, digit or underscore right beside it.
   */
  mayHold(path: string, word: string): boolean;
}
