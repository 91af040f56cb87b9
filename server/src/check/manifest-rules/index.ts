import { islandWithoutSerde } from './island-without-serde.js';
import { islandsFeatureMissing } from './islands-feature-missing.js';
import type { ManifestRule } from './manifest-rule.js';
import { regexWithDefaultFeatures } from './regex-with-default-features.js';
import { resolverNot2 } from './resolver-not-2.js';
import { ssrAndHydrateTogether } from './ssr-and-hydrate-together.js';
import { wasmProfileNotSmall } from './wasm-profile-not-small.js';

/** All rules on Cargo.toml. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  islandWithoutSerde,
  islandsFeatureMissing,
  regexWithDefaultFeatures,
  resolverNot2,
  ssrAndHydrateTogether,
  wasmProfileNotSmall,
];
