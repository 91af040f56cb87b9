import type { SentFile } from 'leptos-language-server/dist/browser/protocol.js';
import { FileType, Uri, workspace } from 'vscode';
import { type FileRole, isLookedInto, roleOf } from './file-roles.js';
import type { ServerUris } from './server-uris.js';

/** A larger workspace is none that anybody opens in a browser: what is beyond is not known to the server. */
const MOST_FILES = 20_000;

/** Larger files are not written by hand. */
const MOST_BYTES = 2 * 1024 * 1024;

/** How many requests a file system gets at a time: it may be far away. */
const AT_A_TIME = 32;

/** A file that the server may want, before it is read. */
export interface FoundFile {
  readonly uri: Uri;
  readonly role: FileRole;
}

/** The files of all folders of the workspace that are something to the server, without what is in them. */
export async function findFiles(): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const { uri } of workspace.workspaceFolders ?? []) await findIn(uri, uri, found);
  return found;
}

/** The files below a folder of a folder of the workspace. */
export async function findBelow(folder: Uri): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const root = workspace.getWorkspaceFolder(folder)?.uri;
  if (root !== undefined) await findIn(root, folder, found);
  return found;
}

/** What a file of the workspace is to the server; undefined for one that is nothing to it. */
export function foundFile(uri: Uri): FoundFile | undefined {
  const root = workspace.getWorkspaceFolder(uri)?.uri;
  const role = root === undefined ? undefined : roleOf(pathBelow(root, uri));
  return role === undefined ? undefined : { uri, role };
}

/** Reads files as they are sent to the server. One that cannot be read is left out: it has vanished, or is locked. */
export async function readFiles(files: readonly FoundFile[], uris: ServerUris): Promise<SentFile[]> {
  const sent: SentFile[] = [];
  for (let start = 0; start < files.length; start += AT_A_TIME) {
    const batch = files.slice(start, start + AT_A_TIME);
    const contents = await Promise.all(batch.map(contentOf));
    contents.forEach((content, index) => {
      const file = batch[index];
      if (file !== undefined && content !== undefined) sent.push({ uri: uris.toServer(file.uri), content });
    });
  }
  return sent;
}

async function contentOf({ uri, role }: FoundFile): Promise<SentFile['content'] | undefined> {
  if (role === 'asset') return 'name';
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > MOST_BYTES ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/** Level by level, so that files deep down are those that are left out where there are too many. */
async function findIn(root: Uri, start: Uri, found: FoundFile[]): Promise<void> {
  for (let level: Uri[] = [start]; level.length > 0; ) {
    const next: Uri[] = [];
    for (let at = 0; at < level.length; at += AT_A_TIME) {
      const folders = level.slice(at, at + AT_A_TIME);
      const listings = await Promise.all(folders.map(entriesOf));
      for (const [uri, type] of listings.flat()) {
        if (found.length >= MOST_FILES) return;
        const path = pathBelow(root, uri);
        // A link is followed by whoever reads it, and may lead in a circle.
        if (type === FileType.Directory && isLookedInto(path.slice(path.lastIndexOf('/') + 1))) next.push(uri);
        const role = type === FileType.File ? roleOf(path) : undefined;
        if (role !== undefined) found.push({ uri, role });
      }
    }
    level = next;
  }
}

async function entriesOf(folder: Uri): Promise<[Uri, FileType][]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => [Uri.joinPath(folder, name), type]);
  } catch {
    // It has vanished, or nobody may look into it: there are no files for the server.
    return [];
  }
}

function pathBelow(root: Uri, { path }: Uri): string {
  return path.slice(root.path.length).replace(/^\//, '');
}
