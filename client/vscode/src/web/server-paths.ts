/** What of a URI says which file it means. */
export interface FileParts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/** Stands for an authority that is empty. */
const NO_AUTHORITY = '-';

/**
 * The paths of files for a server that knows nothing but paths: `/src/main.rs` of `vscode-vfs://github` is
 * `/vscode-vfs/github/src/main.rs`. Files of the disk keep their paths.
 */
export class ServerPaths {
  private readonly known = new Set<string>();

  /** Files of the same file system as this one are files to the server from now on. */
  add(folder: FileParts): void {
    if (folder.scheme !== 'file') this.known.add(prefixOf(folder));
  }

  /** The path for the server; undefined for files of other file systems (`untitled:`, `git:`), which are none to it. */
  toServer(file: FileParts): string | undefined {
    if (file.scheme === 'file') return file.path;
    const prefix = prefixOf(file);
    return this.known.has(prefix) ? prefix + file.path : undefined;
  }

  /** The file that a path of the server means. */
  fromServer(path: string): FileParts {
    const [, scheme = '', authority = ''] = path.split('/');
    const prefix = `/${scheme}/${authority}`;
    if (!this.known.has(prefix)) return { scheme: 'file', authority: '', path };
    return { scheme, authority: authority === NO_AUTHORITY ? '' : authority, path: path.slice(prefix.length) };
  }
}

function prefixOf({ scheme, authority }: FileParts): string {
  return `/${scheme}/${authority === '' ? NO_AUTHORITY : authority}`;
}
