import { isSnapshotPath, snapshotFacts } from '../snapshot/snapshot.js';
import type { FactsOfFile, SourceFiles } from '../source-files.js';
import type { DiskFiles } from './disk-files.js';
import { fileStamp } from './file-stamp.js';
import { OpenFacts } from './open-facts.js';
import { FactsInMemory } from './outline.js';
import { sameMeaning } from './same-meaning.js';

/** What is known of a file. */
interface Entry {
  /** Undefined where there is nothing to read. */
  readonly facts: FactsOfFile | undefined;
  /** Of the file on the disk; undefined where there is none, or an editor has it open. */
  readonly stamp: string | undefined;
  /** Whether the file has changed since. */
  isStale: boolean;
}

/**
 * The files of a project and their facts. A file that changes is read again when somebody asks, so that typing costs
 * nothing here.
 */
export class SourceStore implements SourceFiles {
  private readonly entries = new Map<string, Entry>();
  private readonly open = new Map<string, string>();
  private readonly openFacts = new Map<string, OpenFacts>();
  /** Files of an editor that have changed since their facts were told. */
  private readonly edited = new Set<string>();
  private changes = 0;
  private edits = 0;
  private latest: { readonly path: string; readonly text: string } | undefined;

  /**
   * @param disk Where what no editor has open is read from.
   * @param onChange Called with each file that has changed, before anybody asks for its facts.
   */
  constructor(
    private disk: DiskFiles,
    private readonly onChange: (path: string) => void = () => undefined,
  ) {}

  /**
   * Grows with each change that means something: an edit inside of a function that declares nothing leaves it as it is,
   * though the places in the file's facts move.
   */
  get revision(): number {
    // What nobody has asked for yet cannot have been told otherwise.
    for (const path of [...this.edited]) if (this.entries.has(path)) this.facts(path);
    return this.changes;
  }

  /** Grows with each change of a text that somebody has told of, or found on the disk, be it one that means something or not. */
  get textRevision(): number {
    return this.edits;
  }

  facts(path: string): FactsOfFile | undefined {
    if (isSnapshotPath(path)) return snapshotFacts(path);
    return this.entry(path).facts;
  }

  mayHold(path: string, word: string): boolean {
    return isSnapshotPath(path) || (this.entry(path).facts?.mayHold(word) ?? false);
  }

  /** Reads a file for whoever asks for its facts later. */
  prepare(path: string): void {
    this.entry(path);
  }

  text(path: string): string | undefined {
    const text = this.open.get(path);
    if (text !== undefined) return text;
    // What must not be read has no facts either.
    if (this.latest?.path === path && this.entries.get(path)?.facts !== undefined) return this.latest.text;
    // Whoever looks at the text must not have facts of another one.
    this.recheck(path);
    return this.disk.text(path);
  }

  /**
   * Takes over the text of a file that somebody has just read from the disk: as long as no other comes, the disk is not
   * asked about it again.
   */
  wasRead(path: string, text: string): void {
    this.recheck(path);
    this.latest = { path, text };
  }

  /**
   * Takes over what an editor has in a file.
   *
   * @param text Undefined where it is closed, and the disk has the last word again.
   */
  setOpen(path: string, text: string | undefined): void {
    this.latest = undefined;
    if (text === this.open.get(path)) return;
    if (text === undefined) {
      this.open.delete(path);
      this.openFacts.delete(path);
    } else this.open.set(path, text);
    this.edited.add(path);
    this.markStale(path);
  }

  /**
   * Looks at the disk for a change of a file that somebody has asked for. Nothing is read yet.
   *
   * @returns Whether it has changed.
   */
  recheck(path: string): boolean {
    const entry = this.entries.get(path);
    if (entry === undefined || entry.isStale || this.open.has(path)) return false;
    if (fileStamp(path)?.text === entry.stamp) return false;
    if (this.latest?.path === path) this.latest = undefined;
    this.changes += 1;
    this.markStale(path);
    return true;
  }

  /** The files that somebody has asked for, also those that turned out not to exist. */
  paths(): Iterable<string> {
    return this.entries.keys();
  }

  /** Whether somebody has asked for a file since it last changed. */
  isRead(path: string): boolean {
    return this.entries.get(path)?.isStale === false;
  }

  /** Whether the facts of a file can be told without reading it from the disk for the first time. */
  isAtHand(path: string): boolean {
    return isSnapshotPath(path) || this.open.has(path) || this.entries.has(path);
  }

  /** How many files somebody has asked for. */
  get count(): number {
    return this.entries.size;
  }

  /** Reads from elsewhere from now on: Cargo's files have changed, and with them what may be read. */
  setDisk(disk: DiskFiles): void {
    this.disk = disk;
    this.changes += 1;
    for (const [path, { facts }] of this.entries) if (facts === undefined) this.markStale(path);
  }

  /** Something that is known of the project is not what it was, though no file changed. */
  touch(): void {
    this.changes += 1;
  }

  private entry(path: string): Entry {
    const known = this.entries.get(path);
    if (known !== undefined && !known.isStale) return known;
    const entry = this.read(path);
    this.edited.delete(path);
    this.entries.set(path, entry);
    if (known !== undefined && !isSame(known.facts, entry.facts)) this.changes += 1;
    return entry;
  }

  private read(path: string): Entry {
    const text = this.open.get(path);
    if (text !== undefined) return { facts: this.factsOfOpen(path, text), stamp: undefined, isStale: false };
    const file = this.disk.read(path);
    return { facts: file?.facts, stamp: file?.stamp, isStale: false };
  }

  private factsOfOpen(path: string, text: string): FactsOfFile {
    const opened = this.openFacts.get(path) ?? new OpenFacts(text);
    this.openFacts.set(path, opened);
    const facts = opened.read(text);
    const known = this.entries.get(path)?.facts;
    if (!(known instanceof FactsInMemory) || known.meaning !== opened.meaning) {
      return new FactsInMemory(facts, text, opened.meaning);
    }
    return known.get() === facts ? known : known.moved(facts, text);
  }

  private markStale(path: string): void {
    this.edits += 1;
    const entry = this.entries.get(path);
    if (entry !== undefined) entry.isStale = true;
    this.onChange(path);
  }
}

function isSame(before: FactsOfFile | undefined, after: FactsOfFile | undefined): boolean {
  if (before === after || before === undefined || after === undefined) return before === after;
  return before.meaning === after.meaning || sameMeaning(before.get(), after.get());
}
