import { expect, it } from 'vitest';
import { until } from '../frame/until.js';
import { lspMode } from './driver/lsp-clients.js';
import { withServerAlone } from './driver/session.js';

withServerAlone('typing', session => {
  it('completes an element, closes it, and indents what is in it', async () => {
    const emacs = await session.open('counter', 'src/lib.rs', '\n            <Gallery');
    emacs.terminal.press('Enter');
    emacs.terminal.type('<secti');
    await session.client.acceptOnly(emacs, 'section');
    await emacs.terminal.shows(/^(!!)? +<section$/m);
    emacs.terminal.type('>');
    await emacs.terminal.shows('<section></section>');
    emacs.terminal.press('Enter');
    // Eglot takes no key until the server has indented.
    if (session.client === lspMode) await emacs.terminal.shows(/<section>\n *\n +<\/section>$/m);
    emacs.terminal.type('"text"');
    await emacs.terminal.shows(/^ +<section>\n +"text"\n +<\/section>$/m);
    expect(await emacs.text()).toContain('            <section>\n                "text"\n            </section>\n');
  });

  it('proposes elements', async () => {
    const emacs = await session.open('counter', 'src/lib.rs', '\n            <Gallery');
    emacs.terminal.press('Enter');
    emacs.terminal.type('<di');
    await emacs.acceptFirst('div');
    await emacs.terminal.shows(/^(!!)? +<div$/m);
  });

  it('completes a component with its import and its props', async () => {
    const emacs = await session.open('counter', 'src/gallery.rs', '\n            <Fragments');
    emacs.terminal.press('Enter');
    emacs.terminal.type('<Spark');
    await session.client.acceptOnly(emacs, 'Sparkline');
    await emacs.terminal.shows(/<Sparkline entries=/);
    await until('the import', async () => (await emacs.text()).includes('\nuse crate::Sparkline;\n'));
    emacs.terminal.type('history />');
    await emacs.terminal.shows(/^ +<Sparkline entries=history \/>$/m);
  });
});
