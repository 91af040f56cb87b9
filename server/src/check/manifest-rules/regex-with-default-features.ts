import { leptosBuildOf } from './browser-build.js';
import { dependencyOn } from './dependency.js';
import type { ManifestRule } from './manifest-rule.js';
import { spanOfKey } from './toml-spans.js';

/** `regex` with its tables of Unicode and its optimizations in what the browser loads: hundreds of kilobytes. */
export const regexWithDefaultFeatures: ManifestRule = {
  name: 'regex-with-default-features',
  severity: 'hint',
  *check(context) {
    const regex = dependencyOn('regex', context.manifest, context.root);
    // One that is optional may be for the server only.
    if (leptosBuildOf(context) === undefined || regex === undefined || regex.isOptional) return;
    if (!regex.hasDefaultFeatures) return;
    yield {
      ...spanOfKey(context, ['dependencies', regex.key]),
      message:
        '`regex` with its default features makes the WebAssembly much larger: with `default-features = false` and ' +
        '`features = ["std"]` it knows less of Unicode, or make it optional and turn it on by `ssr`',
    };
  },
};
