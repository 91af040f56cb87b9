export { editionFor } from './edition.js';
export type { OptionName, Origin } from './layer.js';
export { type RustfmtSettings, type Settings, type SettingsRequest, SettingsResolver } from './resolver.js';
export { SettingsError, settingsFor } from './settings-for.js';
