import type { Item, Scope } from '../facts/facts.js';
import type { Steps } from '../steps.js';
import type { Crate, Target } from './crates.js';

/** A module of a target: a file, or a module written out in one. */
export interface Module {
  readonly crate: Crate;
  readonly target: Target;
  /** From the root of the target: empty for the root itself. */
  readonly path: readonly string[];
  /** Absolute. */
  readonly file: string;
  readonly scope: Scope;
}

/** Where in a project a piece of code stands, for names to be looked up from. */
export interface Place {
  readonly module: Module;
  /** The blocks of code around it that have names of their own, from outside to inside. */
  readonly blocks: readonly Scope[];
}

/** An item that is declared somewhere. */
export interface Definition {
  readonly module: Module;
  readonly item: Item;
}

/** An item as it can be named from a crate. */
export interface Importable {
  readonly definition: Definition;
  /** What stands behind `use`: `leptos::prelude::Show`, `crate::ui::Button`. */
  readonly path: string;
  /** The name at its end, which differs from the item's where it is re-exported under another one. */
  readonly name: string;
}

/** Rust's namespaces: a module and a function may share a name. */
export type Namespace = 'type' | 'value' | 'macro';

/**
 * What is known of a workspace: a snapshot of the moment, of which nothing is stale. What is not indexed yet is missing.
 * All paths are absolute.
 */
export interface ProjectModel {
  /** Whether all files were read at least once. */
  readonly isComplete: boolean;

  /** Grows with each change of a file or of Cargo's files: who keeps what was derived compares it. */
  readonly revision: number;

  /**
   * Grows with each change of a text as well that means nothing to names: who keeps what follows from the texts of many
   * files need not look at these again as long as both are the same.
   */
  readonly textRevision: number;

  /** The crate of a file; undefined for a file that belongs to none. */
  crateOf(file: string): Crate | undefined;

  /** The crates of the workspace, and those they use. */
  crates(): Iterable<Crate>;

  /**
   * Where an offset of a file stands. A file that no `mod` leads to counts as a module of its own under its crate's root.
   *
   * @returns Undefined for a file of no crate.
   */
  placeAt(file: string, offset: number): Place | undefined;

  /**
   * What a path means, as rustc sees it: blocks, items, imports, globs, preludes, re-exports, `crate`, `self`, `super`.
   *
   * @param path Its segments, without generics; `['ui', 'Button']`.
   * @returns More than one where both sides of a `cfg` declare the name; none where it means nothing that is known.
   */
  resolve(from: Place, path: readonly string[], namespace: Namespace): readonly Definition[];

  /** As `resolve`, but for what may be seen from there: a name that is private to others means nothing. */
  resolveVisible(from: Place, path: readonly string[], namespace: Namespace): readonly Definition[];

  /** The components, islands, slots, server functions and directives that have a name at a place without an import. */
  inScope(from: Place): Iterable<{ readonly name: string; readonly definition: Definition }>;

  /** All that Leptos knows of (Item.leptos) that a module may import, by the shortest path, each once. */
  importables(from: Module): Iterable<Importable>;

  /**
   * Finds out in advance what `inScope` and `importables` tell of a file's module, in steps: what changes between two of
   * them makes the work worthless, but not wrong.
   */
  prepareNames(file: string): Steps<void>;

  /** All items with facts of Leptos in the crates of the workspace. */
  workspaceDefinitions(): Iterable<Definition>;

  /**
   * The items with facts of Leptos that a `mod` leads to, in files that may hold a word, or that macros may make in crates
   * with such files: the others need not be read.
   *
   * @param word As for `filesThatMayHold`.
   */
  definitionsWhereMayBe(word: string): Iterable<Definition>;

  /** The files of the workspace with a tag whose last segment is this name. */
  filesWithTag(name: string): readonly string[];

  /** The Rust files of the workspace's crates. */
  workspaceFiles(): readonly string[];

  /**
   * The Rust files of the workspace's crates that may hold one of some words; the others certainly do not. It is much
   * faster than to read them all.
   *
   * @param words Each as it stands in a text, no letter, digit or underscore right beside it: names, classes.
   * @param among Only these files of the workspace are looked at.
   */
  filesThatMayHold(words: readonly string[], among?: readonly string[]): readonly string[];

  /** The text of a file of the project: as the editor has it, or as it is on disk. Undefined where it cannot be read. */
  text(file: string): string | undefined;

  /**
   * The same workspace as it would be with other texts in some files. Its names are found anew, which takes a while.
   *
   * @param texts By absolute path; undefined for files that would be gone.
   */
  withTexts(texts: ReadonlyMap<string, string | undefined>): ProjectModel;

  /** The whole path of an item, from its crate: `my_crate::ui::Button`. */
  pathOf(definition: Definition): string;
}
