import type { FormatOptions } from '../options.js';

export type OptionName = keyof FormatOptions;

/** Where the value of an option comes from. */
export type Origin =
  | { readonly kind: 'default' }
  /** A flag of the command, or what a program asks for. */
  | { readonly kind: 'caller' }
  /** Line counted from 1, where it is known. */
  | { readonly kind: 'file'; readonly file: string; readonly key: string; readonly line?: number };

/** What one place says: some options, and where each of them stands there. */
export interface Layer {
  readonly options: Partial<FormatOptions>;
  readonly origins: Partial<Record<OptionName, Origin>>;
}

export const NO_LAYER: Layer = { options: {}, origins: {} };

/** A layer of options that all come from the same place. */
export function layerFrom(options: Partial<FormatOptions>, origin: Origin): Layer {
  return { options, origins: Object.fromEntries(Object.keys(options).map(name => [name, origin])) };
}

/** Layers put upon each other; the later ones win. */
export function merged(layers: readonly Layer[]): Layer {
  return {
    options: Object.assign({}, ...layers.map(layer => layer.options)),
    origins: Object.assign({}, ...layers.map(layer => layer.origins)),
  };
}
