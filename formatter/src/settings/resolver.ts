import { dirname, join, relative, resolve, sep } from 'node:path';
import { statsOf } from '../files/stats-of.js';
import type { FileProblem } from '../files/toml.js';
import { DEFAULT_OPTIONS, type FormatOptions } from '../options.js';
import { EDITORCONFIG, EditorconfigReader } from './editorconfig.js';
import { type Layer, layerFrom, merged, NO_LAYER, type OptionName, type Origin } from './layer.js';
import { LEPTOSFMT_NAMES, type LeptosfmtToml, readLeptosfmtToml } from './leptosfmt-toml.js';
import { RUSTFMT_NAMES, type RustfmtToml, readRustfmtToml } from './rustfmt-toml.js';

/** How a file is formatted, and why so. */
export interface Settings {
  readonly options: FormatOptions;
  readonly origins: Readonly<Record<OptionName, Origin>>;
  /** The `leptosfmt.toml` that counts. */
  readonly configFile: string | undefined;
  /** What the `rustfmt.toml` that counts says to rustfmt alone. */
  readonly rustfmt: RustfmtSettings;
  /** What is wrong in the files that count. With problems the options are a guess. */
  readonly problems: readonly FileProblem[];
}

export interface RustfmtSettings {
  readonly edition: string | undefined;
  readonly newlineStyle: FormatOptions['newlineStyle'] | undefined;
}

export interface SettingsRequest {
  /** A `leptosfmt.toml` that counts for all files, in place of those above them. */
  readonly configFile?: string | undefined;
  /** What wins over all files. */
  readonly overrides?: Partial<FormatOptions>;
}

/** What counts for the files of a folder. */
interface FolderConfig {
  readonly leptosfmt: LeptosfmtToml | undefined;
  readonly rustfmt: RustfmtToml | undefined;
  /** The nearest folder with an `.editorconfig`. */
  readonly editorconfig: string | undefined;
}

const CONFIG_NAMES = [...LEPTOSFMT_NAMES, ...RUSTFMT_NAMES, EDITORCONFIG];

const DEFAULTS = layerFrom(DEFAULT_OPTIONS, { kind: 'default' });

/**
 * Finds the settings of files. What the caller asks for wins, then the nearest `leptosfmt.toml`, the nearest
 * `rustfmt.toml`, the `.editorconfig` files and the defaults, option by option.
 *
 * Each folder is looked at once: one resolver is for one run, or one request, in which nothing is expected to change.
 */
export class SettingsResolver {
  private readonly folders = new Map<string, FolderConfig>();
  /** What is known to be in a folder, as far as it matters here. */
  private readonly listed = new Map<string, ReadonlySet<string>>();
  private readonly settings = new Map<FolderConfig, Map<string, Settings>>();
  private readonly editorconfigs = new EditorconfigReader();
  private readonly caller: Layer;
  private readonly given: LeptosfmtToml | undefined;
  /** What counts where no folder says anything. */
  private readonly outermost: FolderConfig;

  constructor({ configFile, overrides = {} }: SettingsRequest = {}) {
    this.caller = layerFrom(overrides, { kind: 'caller' });
    this.given = configFile === undefined ? undefined : readLeptosfmtToml(resolve(configFile));
    this.outermost = { leptosfmt: this.given, rustfmt: undefined, editorconfig: undefined };
  }

  /**
   * The settings of a file, which need not exist. Files with the same settings get the same object.
   *
   * @param path Absolute.
   */
  async settingsFor(path: string): Promise<Settings> {
    const config = this.configOf(dirname(path));
    const folder = config.editorconfig;
    const editorconfig = folder === undefined ? NO_LAYER : await this.editorconfigs.read(path, folder);
    const ofConfig = this.settings.get(config) ?? new Map<string, Settings>();
    this.settings.set(config, ofConfig);
    const key = editorconfig === NO_LAYER ? '' : JSON.stringify(editorconfig);
    const settings = ofConfig.get(key) ?? this.combine(config, editorconfig);
    ofConfig.set(key, settings);
    return settings;
  }

  /** To be called where a folder is read anyway, so that it need not be searched for files with settings again. */
  listFolder(folder: string, names: ReadonlySet<string>): void {
    this.listed.set(folder, new Set(CONFIG_NAMES.filter(name => names.has(name))));
  }

  /** Whether a `leptosfmt.toml` excludes a file or folder. The path is absolute. */
  isExcluded(path: string, isFolder = false): boolean {
    const { leptosfmt } = this.configOf(dirname(path));
    if (leptosfmt?.excludes === undefined) return false;
    const inside = relative(leptosfmt.folder, path).split(sep).join('/');
    return inside !== '' && leptosfmt.excludes.test(isFolder ? `${inside}/` : inside).ignored;
  }

  private combine({ leptosfmt, rustfmt }: FolderConfig, editorconfig: Layer): Settings {
    const layers = [editorconfig, rustfmt ?? NO_LAYER, leptosfmt ?? NO_LAYER, this.caller];
    const all = merged([DEFAULTS, ...layers]);
    return {
      options: { ...DEFAULT_OPTIONS, ...all.options },
      // The defaults name the origin of every option.
      origins: all.origins as Settings['origins'],
      configFile: leptosfmt?.path,
      rustfmt: { edition: rustfmt?.edition, newlineStyle: rustfmt?.options.newlineStyle },
      problems: [...(leptosfmt?.problems ?? []), ...(rustfmt?.problems ?? [])],
    };
  }

  private configOf(folder: string): FolderConfig {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const above = parent === folder ? this.outermost : this.configOf(parent);
    const config = this.lookInto(folder, above);
    this.folders.set(folder, config);
    return config;
  }

  private lookInto(folder: string, above: FolderConfig): FolderConfig {
    const leptosfmt = this.given === undefined ? this.fileIn(folder, LEPTOSFMT_NAMES) : undefined;
    const rustfmt = this.fileIn(folder, RUSTFMT_NAMES);
    const editorconfig = this.fileIn(folder, [EDITORCONFIG]);
    // The same object, so that the files of both folders share their settings.
    if (leptosfmt === undefined && rustfmt === undefined && editorconfig === undefined) return above;
    return {
      leptosfmt: leptosfmt === undefined ? above.leptosfmt : readLeptosfmtToml(leptosfmt),
      rustfmt: rustfmt === undefined ? above.rustfmt : readRustfmtToml(rustfmt),
      editorconfig: editorconfig === undefined ? above.editorconfig : folder,
    };
  }

  private fileIn(folder: string, names: readonly string[]): string | undefined {
    const listed = this.listed.get(folder);
    const possible = listed === undefined ? names : names.filter(name => listed.has(name));
    return possible.map(name => join(folder, name)).find(path => statsOf(path)?.isFile() === true);
  }
}
