export {
  type ClassSorter,
  type FormatEdit,
  type FormatRange,
  type FormatResult,
  Formatter,
  format,
  type Refusal,
} from './format.js';
export { minimalEdits } from './minimal-edits.js';
export { DEFAULT_OPTIONS, type FormatOptions } from './options.js';
export { defaultOptions, languages, options, parsers, printers } from './prettier/index.js';
export { RememberedViews } from './remembered-views.js';
export { type Settings, SettingsError, type SettingsRequest, settingsFor } from './settings/index.js';
export { type ClassSorterOptions, createClassSorter } from './tailwind/class-sorter.js';
