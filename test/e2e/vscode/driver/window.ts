import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { remove, temporaryFolder, type Workspace } from '../../frame/workspace.js';
import { startBrowser } from './browser.js';
import { type CodeServer, type CodeServerOptions, startCodeServer } from './code-server.js';
import { Workbench } from './workbench.js';

/** As on the picture in the README. */
const SIZE = { width: 1200, height: 750 };

export interface WindowOptions extends Omit<CodeServerOptions, 'extensions'> {
  /** Makes the folder that is opened. */
  readonly workspace: () => Workspace;
  /** Makes the `.vsix` files to install. @param scratch A folder to make them in. */
  readonly extensions: (scratch: string) => readonly string[] | Promise<readonly string[]>;
  /** Waits for more than the window. */
  readonly ready?: (workbench: Workbench) => Promise<void>;
}

/**
 * One window for all tests of a suite. After each test there is a picture, and nothing is left of what the test changed.
 *
 * @returns What gives the window, from the first hook on.
 */
export function useWindow({ workspace: make, extensions, ready, ...options }: WindowOptions): () => Workbench {
  const scratch = temporaryFolder();
  let server: CodeServer | undefined;
  let browser: Browser | undefined;
  let workbench: Workbench | undefined;
  const current = () => {
    if (workbench === undefined) throw new Error('there is no window yet');
    return workbench;
  };

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startCodeServer({ ...options, extensions: await extensions(scratch) }),
      startBrowser(),
    ]);
    const context = await browser.newContext({ viewport: SIZE, permissions: ['clipboard-read', 'clipboard-write'] });
    const workspace = make();
    workbench = await Workbench.open(await context.newPage(), server.urlOf(workspace.folder), workspace);
    await ready?.(workbench);
    await workbench.discardAll();
  });

  afterEach(async () => {
    await current().keepPicture();
    await current().discardAll();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    workbench?.workspace.remove();
    remove(scratch);
  });

  return current;
}
