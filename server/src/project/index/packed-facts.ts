import type { FileFacts } from '../../facts/facts.js';
import type { FactsOfFile, ModuleOutline, Outline } from '../source-files.js';
import { DIGEST_LENGTH, digestOfBytes } from './digest.js';
import { modulesOf, outlineOf } from './outline.js';
import { Slab } from './slab.js';
import type { StoredFacts } from './stored-facts.js';
import { mayHold, wordFilterOf } from './word-filter.js';

// What is packed: a digest of all behind it, one of the macros, the flags, the filter for words, a blank, the modules, a
// blank, the facts.
const MACROS = DIGEST_LENGTH;
const FLAGS = MACROS + DIGEST_LENGTH;
const FILTER = FLAGS + 1;
const SPACE = 32;

/** In front of the tags; in a text its quotes would be escaped. */
const TAGS = ',"tags":';

/** Makes flags a letter. */
const FLAGS_MARK = 64;

const slab = new Slab();

/**
 * The facts of a file as bytes, which is how a cache keeps them. As objects they are there only while somebody has them:
 * of most files of a large workspace nobody asks for more than the outline.
 */
export class PackedFacts implements FactsOfFile {
  private unpacked: WeakRef<FileFacts> | undefined;

  /**
   * @param stored As `packed` returns them.
   * @param path Of the file, absolute.
   * @param again Reads the file once more, where the facts were lost or damaged meanwhile.
   */
  constructor(
    private readonly stored: StoredFacts,
    private readonly path: string,
    private readonly again: (path: string) => Uint8Array,
  ) {}

  get meaning(): object {
    return this;
  }

  get outline(): Outline {
    const { head } = this.stored;
    const flags = head[FLAGS] ?? 0;
    return {
      hasModules: (flags & 1) !== 0,
      hasLeptos: (flags & 2) !== 0,
      hasMacros: (flags & 4) !== 0,
      hasMacroCalls: (flags & 8) !== 0,
      macros: textIn(head, MACROS, FLAGS),
    };
  }

  get modules(): readonly ModuleOutline[] {
    const { head } = this.stored;
    const json = textIn(head, endOfFilter(head) + 1, endOfHead(head), 'utf8');
    return json === '' ? [] : (JSON.parse(json) as ModuleOutline[]);
  }

  get(): FileFacts {
    const known = this.unpacked?.deref();
    if (known !== undefined) return known;
    const facts = unpack(this.bytes);
    this.unpacked = new WeakRef(facts);
    return facts;
  }

  glance(): FileFacts {
    return this.unpacked?.deref() ?? unpack(this.bytes);
  }

  get tags(): readonly string[] {
    const known = this.unpacked?.deref();
    if (known !== undefined) return known.tags;
    const all = asBuffer(this.bytes);
    return JSON.parse(all.toString('utf8', all.lastIndexOf(TAGS) + TAGS.length, all.length - 1)) as string[];
  }

  mayHold(word: string): boolean {
    const { head } = this.stored;
    return mayHold(head.subarray(FILTER, endOfFilter(head)), word);
  }

  private get bytes(): Uint8Array {
    const bytes = this.stored.read();
    return bytes !== undefined && isSound(bytes) ? bytes : this.again(this.path);
  }
}

/**
 * The facts of a file, and which words it holds, as bytes without a line break.
 *
 * @param text Of the file.
 */
export function packed(facts: FileFacts, text: string): Buffer {
  // The tags last, where they are found without the rest.
  const { tags, ...rest } = facts;
  const json = JSON.stringify({ ...rest, tags });
  const filter = wordFilterOf(text);
  const outline = outlineOf(facts, text);
  const modules = modulesJson(facts);
  const modulesStart = FILTER + filter.length + 1;
  const jsonStart = modulesStart + Buffer.byteLength(modules) + 1;
  const bytes = slab.take(jsonStart + Buffer.byteLength(json));
  bytes.write(outline.macros, MACROS, 'latin1');
  bytes[FLAGS] = FLAGS_MARK | flagsOf(outline);
  bytes.set(filter, FILTER);
  bytes[modulesStart - 1] = SPACE;
  bytes.write(modules, modulesStart);
  bytes[jsonStart - 1] = SPACE;
  bytes.write(json, jsonStart);
  bytes.write(digestOfBytes(bytes, DIGEST_LENGTH), 'latin1');
  return bytes;
}

/** What of packed facts is in front of the facts themselves: the outline, which words the file holds, its modules. */
export function headOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, endOfHead(bytes) + 1);
}

/** Nothing where there are none; without blanks. */
function modulesJson({ scope }: FileFacts): string {
  const modules = modulesOf(scope);
  return modules.length === 0 ? '' : JSON.stringify(modules).replaceAll(' ', '\\u0020');
}

/** Whether packed facts that come from elsewhere are what they were. */
export function isSound(bytes: Uint8Array): boolean {
  return bytes.length > FILTER && digestOfBytes(bytes, DIGEST_LENGTH) === textIn(bytes, 0, DIGEST_LENGTH);
}

function flagsOf({ hasModules, hasLeptos, hasMacros, hasMacroCalls }: Outline): number {
  return Number(hasModules) | (Number(hasLeptos) << 1) | (Number(hasMacros) << 2) | (Number(hasMacroCalls) << 3);
}

function unpack(bytes: Uint8Array): FileFacts {
  const all = asBuffer(bytes);
  return JSON.parse(all.toString('utf8', endOfHead(all) + 1)) as FileFacts;
}

function endOfFilter(bytes: Uint8Array): number {
  return bytes.indexOf(SPACE, FILTER);
}

function endOfHead(bytes: Uint8Array): number {
  return bytes.indexOf(SPACE, endOfFilter(bytes) + 1);
}

function textIn(bytes: Uint8Array, start: number, end: number, encoding: BufferEncoding = 'latin1'): string {
  return asBuffer(bytes).toString(encoding, start, end);
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
