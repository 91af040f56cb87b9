import { expect, it } from 'vitest';
import { until } from '../frame/until.js';
import { Workspace } from '../frame/workspace.js';
import { withServerAlone } from './driver/session.js';

withServerAlone('changing', session => {
  it('shows where a tag ended early, and mends it', async () => {
    const emacs = await session.showFindings();
    emacs.command('flymake-goto-next-error');
    await emacs.terminal.shows(/The tag ends at this/);
    expect(await emacs.evaluate('(format "%d:%d" (line-number-at-pos) (1+ (current-column)))')).toBe('26:53');
    emacs.command(session.client.commands.fix);
    await until('the fix', async () => (await emacs.line()).includes('when={move || players.read().len() > 1}'));
  });

  it('formats, and keeps the comments', async () => {
    const folder = Workspace.copyOf('counter');
    const formatted = folder.read('src/counter.rs');
    const [code = '', view = ''] = formatted.split(/(?<=view! \{)/);
    folder.write('src/counter.rs', code + view.replaceAll(/^ {12,}/gm, '        '));
    expect(folder.read('src/counter.rs')).not.toBe(formatted);
    const emacs = await session.open(folder, 'src/counter.rs', 'use');
    emacs.command(session.client.commands.format);
    await until('the text to be formatted', async () => (await emacs.text()) === formatted);
  });

  it('renames a component in all files', async () => {
    const emacs = await session.open('counter', 'src/lib.rs', 'Counter\n');
    await emacs.rename('Tally');
    await until('the name in the file', async () => (await emacs.text()).includes('</Tally>'));
    expect(await emacs.text()).not.toContain('Counter');
    emacs.command('save-some-buffers');
    emacs.terminal.type('!');
    await until('the other file', () => emacs.workspace.read('src/counter.rs').includes('pub fn Tally('));
  });

  it('comments as a view takes it, and turns HTML into a view', async () => {
    const emacs = await session.open('counter', 'src/lib.rs', '<Gallery');
    emacs.command('leptos-toggle-comment');
    await emacs.terminal.shows('// <Gallery />');
    await emacs.evaluate('(progn (end-of-line) (insert "\\n<input disabled>") (set-mark (line-beginning-position)))');
    emacs.command('leptos-html-to-view');
    await emacs.terminal.shows('<input disabled/>');
  });
});
