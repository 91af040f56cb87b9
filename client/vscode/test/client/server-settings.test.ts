import { expect, it } from 'vitest';
import { readSettings } from '../../../../server/src/lsp/settings.js';
import { serverSettings } from '../../src/client/server-settings.js';

const TRUSTED = { isTrusted: true, hasRustAnalyzer: false };

it('keeps from the server what is the extension’s own', () => {
  const section = { trace: { server: 'off' }, format: { enable: true, rustfmt: true, tailwind: true } };
  expect(serverSettings(section, TRUSTED)).toEqual({ format: { enable: true, tailwind: true } });
});

it('runs nothing of a workspace that is not trusted', () => {
  expect(serverSettings({ format: { tailwind: true } }, { ...TRUSTED, isTrusted: false })).toEqual({ format: {} });
});

it('leaves a file that gets another name in its folder to rust-analyzer', () => {
  const section = { fileRename: { enable: true, inFolder: true } };
  expect(serverSettings(section, TRUSTED)).toEqual(section);
  const beside = serverSettings(section, { ...TRUSTED, hasRustAnalyzer: true });
  expect(beside).toEqual({ fileRename: { enable: true, inFolder: false } });
});

it.each([
  ['nothing', null, []],
  ['a word for the whole section', 'on', []],
  ['a word for a feature', { format: 'yes', trace: 1 }, ['leptos.format']],
  ['a word for a switch', { hover: { enable: 'yes' } }, ['leptos.hover.enable']],
  ['a number for names', { macroNames: 1 }, ['leptos.macroNames']],
])('leaves it to the server what to do with a wrong type: %s', (_, section, names) => {
  const reading = readSettings(serverSettings(section, TRUSTED));
  expect(reading.faults).toEqual(names.map(name => expect.stringContaining(`\`${name}\``)));
  expect(reading.settings).toEqual(readSettings().settings);
});
