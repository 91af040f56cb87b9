import { expect, it } from 'vitest';
import { readSettings } from '../../../../server/src/lsp/settings.js';
import { serverSettings } from '../../src/client/server-settings.js';

it('keeps from the server what is the extension’s own', () => {
  const section = { trace: { server: 'off' }, format: { enable: true, rustfmt: true, tailwind: true } };
  expect(serverSettings(section, true)).toEqual({ format: { enable: true, tailwind: true } });
});

it('runs nothing of a workspace that is not trusted', () => {
  expect(serverSettings({ format: { tailwind: true } }, false)).toEqual({ format: {} });
});

it.each([
  ['a word for the whole section', 'on', []],
  ['nothing', null, []],
  ['a word for a feature', { format: 'yes', trace: 1 }, []],
  [
    'a word for a switch',
    { hover: { enable: 'yes' } },
    ['`leptos.hover.enable` must be true or false; it was ignored.'],
  ],
  ['a number for names', { macroNames: 1 }, ['`leptos.macroNames` must be a list of names; it was ignored.']],
])('leaves it to the server what to do with a wrong type: %s', (_, section, faults) => {
  const reading = readSettings(serverSettings(section, true));
  expect(reading.faults).toEqual(faults);
  expect(reading.settings).toEqual(readSettings().settings);
});
