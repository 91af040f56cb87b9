import { isTable, tableAt, tableOf } from 'prettier-plugin-leptos/files';
import { textOf } from '../../project/cargo/toml-values.js';
import { dependencyOn, featureTable } from './dependency.js';
import type { ManifestContext, ManifestRule } from './manifest-rule.js';
import { spanOfKey } from './toml-spans.js';

/**
 * A workspace with cargo's first resolver: it turns features on for all targets that only one of them wants (F-RESOLVER
 * in view-language.md 6; "Resolver versions" in cargo's reference).
 */
export const resolverNot2: ManifestRule = {
  name: 'resolver-not-2',
  severity: 'warning',
  *check(context) {
    const { manifest } = context;
    const workspace = manifest.data['workspace'];
    if (!isTable(workspace) || !isForTwoTargets(context)) return;
    const own = textOf(tableOf(workspace)['resolver']) ?? textOf(tableOf(manifest.data['package'])['resolver']);
    if (own !== undefined && own !== '1') return;
    // The root's own package brings the resolver of its edition; without a package there is none.
    if (own === undefined && hasNewEdition(context)) return;
    const message =
      'This workspace is built with the first resolver of cargo, which mixes the features of server and browser: ' +
      'write `resolver = "2"`';
    const place = spanOfKey(context, own === undefined ? ['workspace'] : ['workspace', 'resolver']);
    const header = /^[ \t]*\[workspace\][ \t]*(?:#[^\n]*)?\n/m.exec(manifest.text);
    if (own !== undefined || header === null) {
      yield { ...place, message };
      return;
    }
    const end = header.index + header[0].length;
    const edits = [{ start: end, end, text: 'resolver = "2"\n' }];
    const start = header.index + header[0].indexOf('[');
    yield { start, end: start + '[workspace]'.length, message, fix: { title: 'Use the second resolver', edits } };
  },
};

/** Whether a member of the workspace is built for the server and for the browser. */
function isForTwoTargets({ manifest, siblings }: ManifestContext): boolean {
  return [manifest, ...siblings].some(member => {
    const table = featureTable(member);
    return dependencyOn('leptos', member, manifest) !== undefined && table.has('ssr') && table.has('hydrate');
  });
}

function hasNewEdition({ manifest }: ManifestContext): boolean {
  if (!isTable(manifest.data['package'])) return false;
  const own = tableOf(manifest.data['package'])['edition'];
  const shared = tableAt(manifest.data, 'workspace', 'package')['edition'];
  return Number(textOf(own) ?? (isTable(own) ? textOf(shared) : undefined) ?? 2015) >= 2021;
}
