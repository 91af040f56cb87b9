import { filePathOf } from './file-paths.js';
import { readSettings, type Settings } from './settings.js';
import { isIn } from './workspaces.js';

/** What an editor has set for a folder, where it has several open. */
export interface FolderSettings {
  /** Absolute. */
  readonly folder: string;
  /** The section `leptos`, or an object that holds it. */
  readonly layer: unknown;
}

/** The settings of a session: those in general, and those of single folders. */
export class ScopedSettings {
  private general = readSettings().settings;
  private folders: readonly { readonly folder: string; readonly settings: Settings }[] = [];

  /**
   * Takes settings over.
   *
   * @param layers As `readSettings` has them. Those of a folder win over all of them.
   * @returns One line for each setting that was not understood.
   */
  configure(layers: readonly unknown[], folders: readonly FolderSettings[] = []): readonly string[] {
    const { settings, faults } = readSettings(...layers);
    const own = folders.map(({ folder, layer }) => ({ folder, ...readSettings(...layers, layer) }));
    this.general = settings;
    this.folders = own.sort((a, b) => b.folder.length - a.folder.length);
    return [...faults, ...own.flatMap(reading => reading.faults)];
  }

  /** What counts for a document, otherwise in general. */
  of(uri?: string): Settings {
    const file = uri === undefined || this.folders.length === 0 ? undefined : filePathOf(uri);
    return file === undefined ? this.general : this.ofFile(file);
  }

  /** What counts for a file. @param file Absolute. */
  ofFile(file: string): Settings {
    return this.folders.find(({ folder }) => isIn(file, folder))?.settings ?? this.general;
  }

  /** Which macros hold views: where it is another text, views are read anew. */
  get macroNames(): string {
    return JSON.stringify([
      this.general.macroNames,
      ...this.folders.map(({ folder, settings }) => [folder, settings.macroNames]),
    ]);
  }

  /** All that is set: the same text where nothing has changed. */
  get text(): string {
    return JSON.stringify([this.general, this.folders]);
  }
}
