import { endpointOf } from '../../features/server-functions/endpoint.js';
import { isCompiled, isInEveryBuild } from '../compiled-files.js';
import type { Rule, RuleContext } from '../rule.js';
import { type OwnServerFunction, optionSpan, ownServerFunctions } from '../server-functions.js';
import { codeOfDocument } from '../view-place.js';

/** Two server functions of a crate with the same URL (S-DUPURL, view-language.md 4.3): the method makes no difference. */
export const serverUrlTaken: Rule = {
  name: 'server-url-taken',
  severity: 'warning',
  *check(context) {
    const byUrl = new Map<string, OwnServerFunction>();
    for (const found of ownServerFunctions(context)) {
      const { item, facts } = found;
      // Without an endpoint a hash of the place keeps them apart; of two sides of a `cfg` only one is there.
      const { url, isHashed } = endpointOf(item.name, facts, context.version);
      if (isHashed || item.cfg !== undefined) continue;
      const first = byUrl.get(url);
      if (first === undefined) {
        byUrl.set(url, found);
        const other = elsewhere(url, found, context);
        if (other !== undefined) yield { ...optionSpan(found, 'endpoint'), message: messageOf(url, other) };
        continue;
      }
      // What stands in functions, as in those of tests, need not be in one program.
      const code = codeOfDocument(context);
      if (!isAtTop(first.item.start, code) || !isAtTop(item.start, code)) continue;
      const { nameStart, name } = first.item;
      yield {
        ...optionSpan(found, 'endpoint'),
        message: messageOf(url, `\`${name}\``),
        related: [{ start: nameStart, end: nameStart + name.length, message: `\`${name}\` has the URL` }],
      };
    }
  },
};

function messageOf(url: string, other: string): string {
  return `\`${url}\` is the URL of ${other} already, so that one of both is never reached: write another endpoint.`;
}

/** A server function with the same URL in another file of the same program, in words. Unsure means none. */
function elsewhere(url: string, { item: own, facts }: OwnServerFunction, context: RuleContext): string | undefined {
  const { project, file, version } = context;
  const place = file === undefined ? undefined : project.placeAt(file, own.nameStart);
  if (file === undefined || place === undefined || !isCompiled(context) || !isInEveryBuild(place, project))
    return undefined;
  const word = /\w+(?=\W*$)/.exec(facts.arguments['endpoint'] ?? '')?.[0];
  for (const other of word === undefined ? [] : project.filesThatMayHold([word])) {
    const module = other === file ? undefined : project.placeAt(other, 0)?.module;
    if (module?.target !== place.module.target || !isInEveryBuild({ module, blocks: [] }, project)) continue;
    for (const { leptos, name, cfg, start, nameStart } of module.scope.items) {
      if (leptos?.kind !== 'server' || leptos.arguments['endpoint'] === undefined || cfg !== undefined) continue;
      if (project.text(other)?.slice(start, nameStart).includes('cfg_attr') !== false) continue;
      if (endpointOf(name, leptos, version).url === url) return `\`${[...module.path, name].join('::')}\``;
    }
  }
  return undefined;
}

/** Whether an offset lies in no braces. */
function isAtTop(offset: number, code: string): boolean {
  let depth = 0;
  for (let at = 0; at < offset; at++) {
    const character = code.charAt(at);
    if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return depth === 0;
}
