import { NO_STYLES } from '../styles/index-of.js';
import type { StyleIndex } from '../styles/model.js';
import type { RustFiles } from '../styles/rust-sheets.js';
import { WorkspaceStyles } from '../styles/workspace-styles.js';

/** The stylesheets of the workspaces that documents belong to, by the folders of these. */
export class SessionStyles {
  private readonly workspaces = new Map<string, WorkspaceStyles>();

  /**
   * What is known of a workspace's stylesheets by now.
   *
   * @param root Undefined for a document that belongs to no workspace: there are none, then.
   * @param open The texts that the editor has, by their absolute paths.
   */
  index(root: string | undefined, open: ReadonlyMap<string, string>, files: RustFiles): StyleIndex {
    return root === undefined ? NO_STYLES : this.stylesIn(root).index(open, files);
  }

  /** Whether all of a workspace's stylesheets are read, as far as it is known that they have changed. */
  isRead(root: string | undefined, files: RustFiles): boolean {
    return root === undefined || this.stylesIn(root).isRead(files);
  }

  /** Done when they are. Never rejects. */
  async whenRead(root: string | undefined, files: RustFiles): Promise<void> {
    if (root !== undefined) await this.stylesIn(root).whenRead(files);
  }

  /** As `whenRead`, for what nobody waits for, while nobody else is at work. */
  async readInSpareTime(root: string | undefined, files: RustFiles, isBusy: () => boolean): Promise<void> {
    if (root !== undefined) await this.stylesIn(root).readInSpareTime(files, isBusy);
  }

  /** Files of the workspaces were made, changed, removed or renamed. */
  changed(): void {
    for (const styles of this.workspaces.values()) styles.changed();
  }

  /** Files that were there already have other texts. */
  written(files: readonly string[]): void {
    for (const styles of this.workspaces.values()) styles.written(files);
  }

  private stylesIn(root: string): WorkspaceStyles {
    const known = this.workspaces.get(root) ?? new WorkspaceStyles(root);
    this.workspaces.set(root, known);
    return known;
  }
}
