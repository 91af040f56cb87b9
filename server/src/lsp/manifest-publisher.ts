import { join } from 'node:path';
import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import { ManifestChecker } from '../check/manifest-rules/check-manifest.js';
import { TimeSlice } from '../project/index/time-slices.js';
import { mergeLevels, projectFor } from '../project/index.js';
import type { ProjectModel } from '../project/model.js';
import { diagnosticOf } from './diagnostics.js';
import { faultLine } from './log.js';
import type { Session } from './session.js';

/** Publishes the findings in the Cargo.toml of all crates in the folders that are open, whether or not these files are. */
export class ManifestPublisher {
  /** What the editor shows by now, by path; nothing where nothing was found. */
  private readonly shown = new Map<string, string>();
  private running: Promise<void> | undefined;
  private isAgain = false;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  /** A workspace was read, or something changed in one. */
  changed(): void {
    this.isAgain = true;
    this.running ??= this.publishUntilDone().finally(() => {
      this.running = undefined;
    });
  }

  private async publishUntilDone(): Promise<void> {
    while (this.isAgain) {
      this.isAgain = false;
      try {
        await this.publish();
      } catch (fault) {
        this.session.log.error(faultLine('Checking the Cargo.toml files', fault));
      }
    }
  }

  private async publish(): Promise<void> {
    const found = new Map<string, readonly Diagnostic[]>();
    const slice = new TimeSlice();
    for (const { model: project } of this.session.workspaces.models()) {
      if (!project.isComplete) continue;
      const checker = await ManifestChecker.of(project);
      for (const path of await pathsOf(project, slice)) {
        await slice.pause();
        if (!this.session.settings.ofFile(path).enabled.diagnostics) continue;
        found.set(path, await this.diagnosticsOf(path, checker));
      }
    }
    for (const path of this.shown.keys()) if (!found.has(path)) found.set(path, []);
    for (const [path, diagnostics] of found) await this.show(path, diagnostics);
  }

  private async diagnosticsOf(path: string, checker: ManifestChecker): Promise<readonly Diagnostic[]> {
    const uri = this.session.uriOf(path);
    const { levels } = this.session.settings.ofFile(path);
    const checked = await checker.check(path, {
      levels: own => mergeLevels(levels, own),
      onFault: this.session.ruleFaults(uri),
    });
    return checked === undefined ? [] : checked.findings.map(finding => diagnosticOf(finding, checked, uri));
  }

  /** Only what is news. */
  private async show(path: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    const text = JSON.stringify(diagnostics);
    if (text === (this.shown.get(path) ?? '[]')) return;
    if (diagnostics.length === 0) this.shown.delete(path);
    else this.shown.set(path, text);
    await this.connection.sendDiagnostics({ uri: this.session.uriOf(path), diagnostics: [...diagnostics] });
  }
}

/** The manifests of a workspace's crates, and of the workspaces that these belong to. */
async function pathsOf(project: ProjectModel, slice: TimeSlice): Promise<string[]> {
  const paths = new Set<string>();
  for (const { folder, origin } of project.crates()) {
    if (origin !== 'workspace') continue;
    await slice.pause();
    const own = join(folder, 'Cargo.toml');
    const { root } = await projectFor(own);
    paths.add(own).add(join(root, 'Cargo.toml'));
  }
  return [...paths];
}
