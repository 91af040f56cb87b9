import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../frame/programs.js';
import { until } from '../frame/until.js';
import { Workspace } from '../frame/workspace.js';
import { withServerAlone } from './driver/session.js';

/** What is coloured in the buffer, as `13: ui font-lock-constant-face`, line by line. */
const FACES = `(progn (font-lock-ensure) (goto-char (point-min)) (let (all) (while (not (eobp))
  (let ((face (get-text-property (point) 'face)) (end (next-single-property-change (point) 'face nil (line-end-position))))
    (if (or (null face) (= end (point))) nil
      (push (format "%d: %s %s" (line-number-at-pos) (string-trim (buffer-substring-no-properties (point) end)) face) all))
    (goto-char (if (= end (line-end-position)) (min (point-max) (1+ end)) end))))
  (string-join (nreverse all) "\\n")))`.replaceAll(/\n */g, ' ');

withServerAlone('reading', session => {
  it('tells at an island that it runs in the browser', async () => {
    const emacs = await session.open('islands-tabs', 'src/app.rs', 'Tabs labels');
    await emacs.hover(/island/i);
  });

  it('tells the address of a server function', async () => {
    const emacs = await session.open('todo', 'src/api.rs', 'server(name = ToggleTodo');
    await emacs.hover(/\/api\/todo\/toggle/);
  });

  it('goes to the definition of a component', async () => {
    const emacs = await session.open('counter', 'src/lib.rs', 'Counter\n');
    emacs.terminal.press('M-.');
    await emacs.terminal.shows(/counter\.rs .*L29 /);
  });

  it('shows the findings of the server alone', async () => {
    const emacs = await session.showFindings();
    // Those of Emacs' own `rust-ts-flymake` know nothing of the crates of a project.
    const backends = '(delete-dups (mapcar (function flymake-diagnostic-backend) (flymake-diagnostics)))';
    expect(await emacs.evaluate(backends)).toBe(`(${session.client.findings})`);
    expect(await emacs.evaluate('flymake-diagnostic-functions')).not.toContain('rust-ts-flymake');
  });

  it('takes the settings of the init file', async () => {
    const emacs = await session.open('islands-tabs', 'src/app.rs', 'use');
    const range = '(leptos--range (point-min) (point-max))';
    const asked = `(leptos--request "textDocument/inlayHint" :textDocument (leptos--document) :range ${range})`;
    const hints = `(mapcar (lambda (hint) (leptos--field hint :label)) ${asked})`;
    expect(await emacs.evaluate(hints)).not.toContain('island');
    await emacs.evaluate(session.client.turnOnBadges);
    await until('the badge', async () => (await emacs.evaluate(hints)).includes('island'));
  });

  it('writes the graph of the project', async () => {
    const emacs = await session.open('islands-tabs', 'src/app.rs', 'use');
    const file = emacs.workspace.path('graph.json');
    // There is no browser to show it.
    const written = `(cl-letf (((symbol-function 'browse-url-of-file) #'ignore)) (leptos-project-graph "${file}"))`;
    await emacs.evaluate(`(progn (require 'cl-lib) ${written} 1)`);
    expect(emacs.workspace.read('graph.json')).toContain('Tabs');
  });

  it('colours views and the Rust around them', async () => {
    const folder = Workspace.copyOf('counter');
    folder.write('src/sample.rs', readFileSync(join(REPOSITORY, 'test/e2e/highlights/sample.rs'), 'utf8'));
    const emacs = await session.open(folder, 'src/sample.rs', 'use');
    await expect(`${await emacs.evaluate(FACES)}\n`).toMatchFileSnapshot('highlights.txt');
  });
});
