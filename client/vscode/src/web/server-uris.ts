import { Uri } from 'vscode';
import { ServerPaths } from './server-paths.js';

/** The URIs of files between the editor, in which they are of any file system, and the server, to which all are files. */
export class ServerUris {
  private readonly paths = new ServerPaths();

  /** Files of the same file system as a folder of the workspace are files to the server from now on. */
  add(folder: Uri): void {
    this.paths.add(folder);
  }

  toServer(uri: Uri): string {
    const path = uri.scheme === 'file' ? undefined : this.paths.toServer(uri);
    return path === undefined ? uri.toString() : Uri.from({ scheme: 'file', path }).toString();
  }

  fromServer(text: string): Uri {
    const uri = Uri.parse(text, true);
    return uri.scheme === 'file' && uri.authority === '' ? Uri.from(this.paths.fromServer(uri.path)) : uri;
  }
}
