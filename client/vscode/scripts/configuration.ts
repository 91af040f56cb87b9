import { FEATURES } from '../../../server/src/features/index.js';
import { DESCRIPTIONS } from './setting-descriptions.js';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly [key: string]: unknown;
}

/** Beside rust-analyzer, whose tokens they would replace. */
const OFF_IN_THE_EDITOR = new Set(['semanticTokens.enable']);

/** The settings that are no switches. */
const OTHERS: Readonly<Record<string, Setting>> = {
  'leptos.diagnostics.levels': {
    type: 'object',
    default: {},
    additionalProperties: { enum: ['error', 'warning', 'information', 'hint', 'off'] },
    markdownDescription: 'What becomes of each rule, by its name. Levels in `Cargo.toml` win.',
    scope: 'resource',
  },
  'leptos.macroNames': {
    type: 'array',
    default: [],
    items: { type: 'string' },
    markdownDescription: 'Further macros whose content is a view.',
    scope: 'resource',
  },
  'leptos.format.rustfmt': {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Format the Rust around views with rustfmt, where this extension formats a file. Without it, views are formatted only.',
    scope: 'resource',
  },
  'leptos.trace.server': {
    type: 'string',
    default: 'off',
    enum: ['off', 'messages', 'verbose'],
    markdownDescription: 'Write what editor and server say to each other to the output.',
    scope: 'window',
  },
};

/**
 * The settings as the manifest of the extension has them: one for each feature and option of the server.
 *
 * @throws Where one of them is not described.
 */
export function configuration(): { title: string; properties: Record<string, Setting> } {
  const switches = Object.entries(FEATURES).flatMap(([feature, entry]) => {
    const options: Readonly<Record<string, boolean>> = 'options' in entry ? entry.options : {};
    const all = Object.entries({ enable: entry.enabled as boolean, ...options });
    return all.map(([option, value]) => switchOf(`${feature}.${option}`, value));
  });
  const properties = [...switches, ...Object.entries(OTHERS)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { title: 'Leptos', properties: Object.fromEntries(properties) };
}

function switchOf(name: string, value: boolean): readonly [string, Setting] {
  const markdownDescription = DESCRIPTIONS[name];
  if (markdownDescription === undefined) throw new Error(`the setting ${name} has no description`);
  const setting = { type: 'boolean', default: value && !OFF_IN_THE_EDITOR.has(name), markdownDescription };
  return [`leptos.${name}`, { ...setting, scope: 'resource' }];
}
