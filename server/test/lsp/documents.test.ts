import { LineIndex, loadParsers } from 'tree-sitter-leptos';
import { describe, expect, it, vi } from 'vitest';
import { Answers } from '../../src/lsp/answers.js';
import { OpenDocument } from '../../src/lsp/open-document.js';
import { isInside } from '../../src/lsp/positions.js';
import { QuietTurn } from '../../src/lsp/quiet-turn.js';
import { readSettings } from '../../src/lsp/settings.js';

describe('positions', () => {
  const text = 'a\r\n😀b\n\nc';
  const lines = LineIndex.of(text);

  it.each([
    [0, 0, 0],
    [0, 1, 1],
    [0, 9, 1],
    [1, 0, 3],
    [1, 2, 5],
    [1, 3, 6],
    [1, 99, 6],
    [2, 0, 7],
    [2, 5, 7],
    [3, 1, 9],
    [3, 2, 9],
    [9, 0, 9],
  ])('%i:%i is offset %i', (line, character, offset) => {
    expect(lines.offsetAt({ line, character })).toBe(offset);
  });

  it('tells which lie in the text', () => {
    expect(isInside(lines, { line: 1, character: 3 })).toBe(true);
    expect(isInside(lines, { line: 1, character: 4 })).toBe(false);
    expect(isInside(lines, { line: 4, character: 0 })).toBe(false);
  });
});

describe('an open document', () => {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const insertion = (line: number, character: number, text: string) => {
    return { range: { start: { line, character }, end: { line, character } }, text };
  };

  it('applies changes one after the other, and reads its views when asked', async () => {
    const parsers = await loadParsers();
    const open = new OpenDocument('untitled:a', 1, 'fn f() {\r\n}\r\n');
    expect(open.read(parsers, []).views).toHaveLength(0);
    open.change([insertion(0, 8, '\r\nview! { <p/> }'), insertion(1, 8, '<b/>')], log);
    expect(open.read(parsers, []).text).toBe('fn f() {\r\nview! { <b/><p/> }\r\n}\r\n');
    expect(open.read(parsers, []).views[0]?.children).toHaveLength(2);
    open.change([{ text: 'view! { <i/> }' }], log);
    expect(open.read(parsers, []).views).toHaveLength(1);
    expect(log.warn).not.toHaveBeenCalled();
  });

  it('reads further macros after a reset', async () => {
    const parsers = await loadParsers();
    const open = new OpenDocument('untitled:a', 1, 'my_view! { <p/> }');
    expect(open.read(parsers, []).views).toHaveLength(0);
    open.reset();
    expect(open.read(parsers, ['my_view']).views).toHaveLength(1);
  });

  it('moves edits that lie outside the text, and says so once for each end', () => {
    const open = new OpenDocument('untitled:a', 1, 'ab\n');
    open.change([{ range: { start: { line: 0, character: 1 }, end: { line: 7, character: 0 } }, text: '!' }], log);
    expect(open.text).toBe('a!');
    expect(log.warn).toHaveBeenCalledTimes(1);
  });
});

describe('settings', () => {
  it('come in layers, with or without the section around them', () => {
    const { settings, faults } = readSettings(
      { hover: { enable: false } },
      { leptos: { completion: { enable: false } } },
      null,
    );
    expect(faults).toEqual([]);
    expect(settings.enabled).toMatchObject({ hover: false, completion: false, folding: true, autoQuote: false });
  });

  it('that an editor sends as null are those that nobody has set', () => {
    const { settings, faults } = readSettings({
      hover: null,
      folding: { enable: null },
      inlayHints: { badges: null },
      diagnostics: { levels: null },
      macroNames: null,
    });
    expect(faults).toEqual([]);
    expect(settings).toEqual(readSettings().settings);
  });

  it('that are not understood are told and ignored', () => {
    const { settings, faults } = readSettings({
      hover: { enable: 'no', enabled: false },
      colour: 1,
      macroNames: 'my_view',
      diagnostics: { levels: { 'syntax/rust': 'off', 'no-such-rule': 'off', 'syntax/doctype': 'loud' } },
    });
    expect(settings.enabled.hover).toBe(true);
    expect(settings.levels).toEqual({ 'syntax/rust': 'off' });
    expect(settings.macroNames).toEqual([]);
    expect(faults).toHaveLength(6);
  });

  it.each([
    ['yes', '"yes"'],
    [false, 'false'],
    [['enable'], 'a list'],
  ])('that are no objects are told with what is expected and what is used: %j', (hover, written) => {
    const { settings, faults } = readSettings({ hover: { enable: false } }, { hover });
    expect(settings.enabled.hover).toBe(false);
    expect(faults).toEqual([
      '`leptos.hover` must be an object such as { "enable": false }, ' +
        `not ${written}; \`leptos.hover.enable\` stays false.`,
    ]);
  });

  it('of rules that are no object are told, and what nobody has set is not', () => {
    expect(readSettings({ diagnostics: { levels: 'off' } }).faults).toEqual([
      '`leptos.diagnostics.levels` must be an object of rules and levels; it was ignored.',
    ]);
    expect(readSettings({ hover: null, diagnostics: { levels: null } }).faults).toEqual([]);
  });
});

it('acts once for a burst, and again for what comes later', async () => {
  const acted: string[] = [];
  const turns = new QuietTurn(key => acted.push(key), new Answers());
  for (let count = 0; count < 20; count++) {
    turns.ask('a');
    await new Promise(resolve => setImmediate(resolve));
  }
  turns.ask('b');
  turns.cancel('b');
  expect(acted).toEqual([]);
  await vi.waitFor(() => expect(acted).toEqual(['a']));
  turns.ask('a');
  await vi.waitFor(() => expect(acted).toEqual(['a', 'a']));
});
