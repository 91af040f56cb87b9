import { FEATURE_NAMES, FEATURES, type FeatureName } from '../features/index.js';
import { faultOf, type Levels } from '../project/index.js';
import { fieldsOf } from './params.js';

/** What can be set under `leptos.*`. */
export interface Settings {
  /** `leptos.<feature>.enable`. */
  readonly enabled: Readonly<Record<FeatureName, boolean>>;
  /** `leptos.diagnostics.levels`: what becomes of each rule. Those in Cargo.toml win. */
  readonly levels: Levels;
  /** `leptos.<feature>.<option>`: what else can be switched on and off of each feature. */
  readonly options: Readonly<Record<FeatureName, Readonly<Record<string, boolean>>>>;
  /** `leptos.macroNames`: further macros whose content is a view. */
  readonly macroNames: readonly string[];
}

interface Draft {
  enabled: Record<FeatureName, boolean>;
  levels: Levels;
  options: Record<FeatureName, Record<string, boolean>>;
  macroNames: readonly string[];
}

export interface SettingsReading {
  readonly settings: Settings;
  /** One line for each setting that was not understood. */
  readonly faults: readonly string[];
}

/**
 * Reads settings as editors send them.
 *
 * @param layers Contents of the section `leptos`, or objects that hold it; later ones win over earlier ones.
 */
export function readSettings(...layers: readonly unknown[]): SettingsReading {
  const draft: Draft = { enabled: defaultSwitches(), levels: {}, options: defaultOptions(), macroNames: [] };
  const faults = layers.flatMap(layer => readLayer(sectionOf(layer), draft));
  return { settings: draft, faults };
}

function defaultSwitches(): Record<FeatureName, boolean> {
  const switches = FEATURE_NAMES.map(name => [name, FEATURES[name].enabled] as const);
  return Object.fromEntries(switches) as Record<FeatureName, boolean>;
}

function defaultOptions(): Record<FeatureName, Record<string, boolean>> {
  const options = FEATURE_NAMES.map(name => [name, optionsOf(name)] as const);
  return Object.fromEntries(options) as Record<FeatureName, Record<string, boolean>>;
}

/** The options of a feature, as they are where nobody sets them. */
function optionsOf(name: FeatureName): Record<string, boolean> {
  const feature: { readonly enabled: boolean; readonly options?: Readonly<Record<string, boolean>> } = FEATURES[name];
  return { ...feature.options };
}

function sectionOf(layer: unknown): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(layer);
  return fields['leptos'] === undefined ? fields : fieldsOf(fields['leptos']);
}

function readLayer(section: Readonly<Record<string, unknown>>, draft: Draft): string[] {
  return setIn(section).flatMap(([key, value]) => {
    if (key === 'macroNames') return readMacroNames(value, draft);
    if (!isFeature(key)) return [`Unknown setting \`leptos.${key}\` was ignored.`];
    if (!isTable(value)) return [mistyped(key, value, draft.enabled[key])];
    return setIn(value).flatMap(([option, setting]) => readOption(key, option, setting, draft));
  });
}

/** Editors send null for what nobody has set. */
function setIn(table: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(table).filter(([, value]) => value !== null);
}

function readOption(feature: FeatureName, option: string, value: unknown, draft: Draft): string[] {
  const name = `leptos.${feature}.${option}`;
  if (feature === 'diagnostics' && option === 'levels') return readLevels(value, draft);
  const isOwn = Object.hasOwn(draft.options[feature], option);
  if (option !== 'enable' && !isOwn) return [`Unknown setting \`${name}\` was ignored.`];
  if (typeof value !== 'boolean') return [`\`${name}\` must be true or false; it was ignored.`];
  if (isOwn) draft.options[feature][option] = value;
  else draft.enabled[feature] = value;
  return [];
}

/** `"leptos.hover": "no"` means something, but which of its settings is anybody's guess. */
function mistyped(feature: FeatureName, value: unknown, used: boolean): string {
  const written = typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? 'a list' : String(value);
  const expected = `an object such as { "enable": ${used} }`;
  return `\`leptos.${feature}\` must be ${expected}, not ${written}; \`leptos.${feature}.enable\` stays ${used}.`;
}

function readLevels(value: unknown, draft: Draft): string[] {
  if (!isTable(value)) return ['`leptos.diagnostics.levels` must be an object of rules and levels; it was ignored.'];
  const entries = Object.entries(value).map(([code, level]) => ({
    code,
    level,
    fault: faultOf(code, level),
  }));
  const valid = entries.filter(entry => entry.fault === undefined).map(({ code, level }) => [code, level] as const);
  // An editor sends all that is set: what is missing has been taken back.
  draft.levels = Object.fromEntries(valid) as Levels;
  return entries.flatMap(({ fault }) =>
    fault === undefined ? [] : [`\`leptos.diagnostics.levels\`: ${fault}; it was ignored.`],
  );
}

function readMacroNames(value: unknown, draft: Draft): string[] {
  if (!Array.isArray(value) || !value.every(name => typeof name === 'string')) {
    return ['`leptos.macroNames` must be a list of names; it was ignored.'];
  }
  draft.macroNames = value;
  return [];
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFeature(key: string): key is FeatureName {
  return Object.hasOwn(FEATURES, key);
}
