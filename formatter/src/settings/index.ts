export { editionFor } from './edition.js';
export { isLeftOut } from './is-left-out.js';
export type { OptionName, Origin } from './layer.js';
export { type RustfmtSettings, type Settings, type SettingsRequest, SettingsResolver } from './resolver.js';
export { SettingsError, settingsFor } from './settings-for.js';
