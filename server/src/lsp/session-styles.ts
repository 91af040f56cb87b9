import { WorkspaceStyles } from '../styles/workspace-styles.js';

/** The stylesheets of the workspaces that documents belong to, by the folders of these. */
export class SessionStyles {
  private readonly workspaces = new Map<string, WorkspaceStyles>();

  /** Those of a workspace; undefined for a document that belongs to none. */
  of(root: string | undefined): WorkspaceStyles | undefined {
    if (root === undefined) return undefined;
    const known = this.workspaces.get(root) ?? new WorkspaceStyles(root);
    this.workspaces.set(root, known);
    return known;
  }

  /** Those that somebody has asked for. */
  all(): Iterable<WorkspaceStyles> {
    return this.workspaces.values();
  }
}
