import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { artefactPath } from '../frame/artefacts.js';
import { chromium, codeServer, REPOSITORY } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { componentsAreKnown } from './driver/ready.js';
import { useWindow } from './driver/window.js';

const extension = leptosExtension();

/** The README's picture may weigh this much. */
const LARGEST = 200_000;

/** Lines from the middle of the editor, where a cursor is shown, to where it is on the picture. */
const SCROLLED = 6;

suite('vscode picture', [codeServer(), chromium(), extension], () => {
  const workbench = useWindow({
    name: 'picture',
    workspace: () => Workspace.copyOf('counter'),
    extensions: () => [...(extension.command ?? [])],
    settings: {
      'workbench.colorTheme': 'Default Dark Modern',
      'workbench.activityBar.location': 'hidden',
      'breadcrumbs.enabled': false,
      'editor.stickyScroll.enabled': false,
    },
    ready: window => componentsAreKnown(window, 'src/lib.rs', '<Count│er'),
  });

  it('shows completion beside a finding', async () => {
    // The documentation needs the room.
    await workbench().run('View: Toggle Primary Side Bar Visibility');
    await workbench().openAt('src/lib.rs', 'when=move || │!entries.read().is_empty()');
    await workbench().press('Shift+End');
    await workbench().type('entries.read().len() > 0');
    await workbench().squiggle('error');
    await workbench().problems();
    await workbench().openAt('src/lib.rs', '<SettingsForm />│');
    // Above the list there is room for its documentation, so that the panel is seen.
    for (let line = 0; line < SCROLLED; line++) await workbench().press('Control+ArrowUp');
    await workbench().press('Enter');
    await workbench().type('<Coun');
    await workbench().proposal('Counter').waitFor();
    // Shows the documentation beside the list.
    await workbench().press('Control+Space');
    await workbench().page.locator('.suggest-details').getByText('The value to count with.').waitFor();
    const path = process.env['LEPTOS_E2E_PICTURE'] === '1' ? pathInDocs() : artefactPath('picture.png');
    await workbench().page.screenshot({ path });
    expect(statSync(path).size).toBeLessThanOrEqual(LARGEST);
  });
});

function pathInDocs(): string {
  mkdirSync(join(REPOSITORY, 'docs/images'), { recursive: true });
  return join(REPOSITORY, 'docs/images/vscode.png');
}
