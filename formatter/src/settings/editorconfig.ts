import { dirname, extname, join } from 'node:path';
import type { Cache, KnownProps, ProcessedFileConfig, Visited } from 'editorconfig';
import type { FormatOptions } from '../options.js';
import { OPTION_KEYS } from './keys.js';
import { type Layer, layerFrom, merged } from './layer.js';

/** The file's name. */
export const EDITORCONFIG = '.editorconfig';

type Properties = Partial<Record<string, unknown>>;

interface Setting {
  /** The property that decided. */
  readonly key: string;
  readonly options: Partial<FormatOptions>;
}

/** Remembers the `.editorconfig` files that were read. */
type EditorconfigCache = Cache & Map<string, ProcessedFileConfig>;

/**
 * What the `.editorconfig` files above a file say about it. As the format demands, values that mean nothing to us
 * are as if they were not there.
 *
 * @param path Absolute.
 */
export async function readEditorconfig(path: string, cache: EditorconfigCache): Promise<Layer> {
  // Its own runtime has to be loaded, and most projects do without. In a bundle, CommonJS has a default export only.
  const { default: editorconfig } = await import('editorconfig');
  const files: Visited[] = [];
  const properties: Properties = editorconfig.parseSync(path, { cache, files, unset: true });
  return merged(
    settingsIn(properties).map(({ key, options }) =>
      layerFrom(options, { kind: 'file', file: definedIn(key, files, cache) ?? EDITORCONFIG, key }),
    ),
  );
}

/** A section such as `[*]` or `[*.{rs,toml}]`: what a file is called in front of its extension does not matter. */
const BY_EXTENSION = /^\*(?:\.[\w{},]+)?$/;

/** Reads what is said about many files, in which nothing changes meanwhile. */
export class EditorconfigReader {
  private readonly cache: EditorconfigCache = new Map();
  /** By folder and extension, where nothing else matters. */
  private readonly layers = new Map<string, Layer>();

  /**
   * As `readEditorconfig`.
   *
   * @param folder The nearest folder above the file with an `.editorconfig`.
   */
  async read(path: string, folder: string): Promise<Layer> {
    const key = join(folder, extname(path));
    const known = this.layers.get(key);
    if (known !== undefined) return known;
    const layer = await readEditorconfig(path, this.cache);
    if (this.goesByExtension(folder)) this.layers.set(key, layer);
    return layer;
  }

  /** Whether all files in and above a folder, which have been read, tell files apart by extension only. */
  private goesByExtension(folder: string): boolean {
    const file = this.cache.get(join(folder, EDITORCONFIG));
    const isSimple = file?.config.every(([name]) => name === null || BY_EXTENSION.test(name)) ?? true;
    if (!isSimple || file?.root === true || dirname(folder) === folder) return isSimple;
    return this.goesByExtension(dirname(folder));
  }
}

function settingsIn(properties: Properties): Setting[] {
  const {
    indent_style: style,
    indent_size: size,
    tab_width: tab,
    max_line_length: width,
    end_of_line: end,
  } = properties;
  const usesTabs = style === 'tab';
  const stepKey = usesTabs || typeof size !== 'number' ? 'tab_width' : 'indent_size';
  return [
    ...checked('indent_style', 'indentation_style', usesTabs ? 'Tabs' : style === 'space' ? 'Spaces' : undefined),
    ...checked(stepKey, 'tab_spaces', stepKey === 'tab_width' ? tab : size),
    ...checked('max_line_length', 'max_width', width),
    ...checked('end_of_line', 'newline_style', end === 'lf' ? 'Unix' : end === 'crlf' ? 'Windows' : undefined),
  ];
}

/** A value as the key of a `leptosfmt.toml` that means the same, where it can have it. */
function checked(key: keyof KnownProps | 'max_line_length', asKey: string, value: unknown): Setting[] {
  const reading = OPTION_KEYS[asKey]?.(value);
  return reading !== undefined && 'options' in reading ? [{ key, options: reading.options }] : [];
}

/** The file whose section had the last word on a property. The nearest files come last. */
function definedIn(key: string, files: readonly Visited[], cache: EditorconfigCache): string | undefined {
  return files.findLast(({ fileName, glob }) => {
    const sections = cache.get(fileName)?.config ?? [];
    return sections.some(([name, body]) => name === glob && key in body);
  })?.fileName;
}
