import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from './program.js';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The packages that are published, by their folders. */
export const PACKAGES = ['grammar', 'formatter', 'server'] as const;

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The `package.json` of a folder of the repository; by default that of the repository itself. */
export function manifestOf(folder = '.'): Manifest {
  return JSON.parse(readFileSync(join(REPOSITORY, folder, 'package.json'), 'utf8')) as Manifest;
}

interface Tarball {
  readonly manifest: Manifest;
  readonly file: string;
  readonly bytes: Buffer;
}

/** npm's registry as it is once the packages of this repository are published. */
export class LocalRegistry {
  private constructor(
    private readonly folder: string,
    private readonly tarballs: readonly Tarball[],
    private readonly upstream: string,
    private readonly server = createServer(),
  ) {
    server.on('request', (request, response) => this.answer(request, response));
  }

  /** Packs the packages as `npm publish` would, and serves them. Everything else comes from the configured registry. */
  static async start(): Promise<LocalRegistry> {
    const folder = mkdtempSync(join(tmpdir(), 'leptos-registry-'));
    const upstream = await mustRun('npm', ['config', 'get', 'registry'], { cwd: REPOSITORY });
    const workspaces = PACKAGES.flatMap(name => ['--workspace', name]);
    await mustRun('npm', ['pack', ...workspaces, '--pack-destination', folder], { cwd: REPOSITORY });
    const tarballs = PACKAGES.map(name => tarballIn(folder, manifestOf(name)));
    const registry = new LocalRegistry(folder, tarballs, upstream.trim());
    await new Promise<void>(resolve => registry.server.listen(0, '127.0.0.1', resolve));
    return registry;
  }

  /** What tells npm to use this registry, and to remember nothing of it. */
  get env(): Readonly<Record<string, string>> {
    return { npm_config_registry: this.url, npm_config_cache: join(this.folder, 'cache') };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  private answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    const path = url.slice(1);
    const tarball = this.tarballs.find(({ manifest, file }) => path === manifest.name || path === file);
    if (tarball === undefined) response.writeHead(302, { location: new URL(path, this.upstream).href }).end();
    else if (path === tarball.file) response.end(tarball.bytes);
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(this.documentOf(tarball)));
  }

  private documentOf({ manifest, file, bytes }: Tarball): object {
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const published = { ...manifest, dist: { tarball: this.url + file, integrity } };
    return {
      name: manifest.name,
      'dist-tags': { latest: manifest.version },
      versions: { [manifest.version]: published },
    };
  }
}

function tarballIn(folder: string, manifest: Manifest): Tarball {
  const file = `${manifest.name}-${manifest.version}.tgz`;
  return { manifest, file, bytes: readFileSync(join(folder, file)) };
}
