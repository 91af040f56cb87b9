import type { ServerFunctionFacts } from '../../facts/facts.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';

/** How a server function is called over HTTP (view-language.md 4.3). */
export interface Endpoint {
  readonly method: string;
  /** The path, as far as it is known before it is compiled: a hash ends that of a function without `endpoint`. */
  readonly url: string;
  /** Whether the hash that ends the URL is left out of `url`. */
  readonly isHashed: boolean;
  /** What the arguments travel as, and what comes back. */
  readonly input: string;
  readonly output: string;
}

/** The codecs behind the names that `encoding = "…"` takes. */
const LEGACY_ENCODINGS: Readonly<Record<string, readonly [input: string, output: string]>> = {
  url: ['PostUrl', 'Json'],
  cbor: ['Cbor', 'Cbor'],
  getcbor: ['GetUrl', 'Cbor'],
  getjson: ['GetUrl', 'Json'],
};

/** How a server function is called, by what its attribute says. */
export function endpointOf(name: string, { arguments: given }: ServerFunctionFacts, version: LeptosVersion): Endpoint {
  const [input, output] = codecsOf(given);
  const endpoint = endpointIn(given, version);
  return {
    method: methodOf(input, version),
    url: `${given['prefix'] ?? '/api'}/${endpoint ?? name}`,
    isHashed: endpoint === undefined,
    input,
    output,
  };
}

/** Without its leading slashes, which Leptos takes away as well; an empty one counts as none up to 0.7. */
function endpointIn(given: ServerFunctionFacts['arguments'], version: LeptosVersion): string | undefined {
  const written = given['endpoint'];
  return written === '' && !atLeast(version, '0.8') ? undefined : written?.replace(/^\/+/, '');
}

function codecsOf(given: ServerFunctionFacts['arguments']): readonly [input: string, output: string] {
  const protocol = /^(?:::)?(?:\w+\s*::\s*)*(\w+)\s*<\s*([\w:]+)\s*,\s*([\w:]+)/.exec(given['protocol'] ?? '');
  if (protocol !== null) {
    const [, kind = '', input = '', output = ''] = protocol;
    return kind === 'Websocket' ? ['Websocket', lastSegment(output)] : [lastSegment(input), lastSegment(output)];
  }
  const legacy = LEGACY_ENCODINGS[(given['encoding'] ?? '').toLowerCase()];
  return legacy ?? [lastSegment(given['input'] ?? 'PostUrl'), lastSegment(given['output'] ?? 'Json')];
}

/** The method follows from how the arguments are encoded. */
function methodOf(input: string, version: LeptosVersion): string {
  if (input === 'Websocket') return 'GET (WebSocket)';
  if (input === 'GetUrl') return 'GET';
  // The verb in a codec's name, since 0.8.
  const verb = /^(Delete|Patch|Put)/.exec(input)?.[1];
  return verb !== undefined && atLeast(version, '0.8') ? verb.toUpperCase() : 'POST';
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1).trim();
}
