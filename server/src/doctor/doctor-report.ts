import type { Level } from '../check/finding.js';
import type { CrateOrigin } from '../project/crates.js';

/** What the tools see of a folder, for a report of a fault. Paths are absolute. */
export interface DoctorReport {
  readonly tool: { readonly version: string; readonly node: string; readonly system: string };
  readonly folder: string;
  /** Those of the workspace that have to do with Leptos. */
  readonly crates: readonly CrateReport[];
  readonly sources: SourcesReport;
  /** The settings of the formatter, each with the crates for which they count. */
  readonly format: readonly FormatReport[];
  readonly levels: readonly LevelsReport[];
  readonly cache: CacheReport;
  /** Other tools that look after the same files. */
  readonly others: readonly OtherTool[];
  readonly problems: readonly DoctorProblem[];
}

export interface CrateReport {
  readonly name: string;
  readonly folder: string;
  readonly edition: number;
  /** Of Leptos, switched on always or by `default`, `csr`, `hydrate` and `ssr`. */
  readonly features: readonly string[];
  /** The version of Leptos that rules and completions go by, and the file that tells it; undefined for the default. */
  readonly leptos: { readonly version: string; readonly from: string | undefined };
}

export interface SourcesReport {
  readonly cargoHome: string;
  /** Whether cargo has unpacked any crates there. */
  readonly hasRegistry: boolean;
  /** Crates that are read, by where they come from. */
  readonly crates: Readonly<Partial<Record<CrateOrigin, number>>>;
  /** Those of Leptos' crates that are known from the snapshot alone: names with versions. */
  readonly fromSnapshot: readonly string[];
}

export interface FormatReport {
  readonly crates: readonly string[];
  /** The `leptosfmt.toml` that counts. */
  readonly configFile: string | undefined;
  /** What is not as it is by default. */
  readonly options: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly file: string;
    readonly line?: number;
  }[];
}

export interface LevelsReport {
  readonly crates: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
}

export interface CacheReport {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export interface OtherTool {
  readonly name: string;
  /** Where it is, or where it is set up: a path, with a line where it is one of a file. */
  readonly place: string;
  /** What is written there. */
  readonly detail?: string;
}

/** One line on what is wrong, and one on what to do. */
export interface DoctorProblem {
  readonly what: string;
  readonly advice: string;
}
