import { describe, expect, it } from 'vitest';
import { SlowAnswers } from './slow-answers.js';

const VIEW = 'fn f() -> impl IntoView { view! { <main>│</main> } }';

/** What is in `<main>` once all answers have come. */
async function contentOf(editor: SlowAnswers): Promise<string> {
  return /<main>(.*)<\/main>/s.exec(await editor.settled())?.[1] ?? '';
}

const typed = (keys: string) => contentOf(new SlowAnswers(VIEW).type(keys));

describe('close tags behind what was typed on before the answer came', () => {
  it.each([
    ['<p>', '<p>│</p>'],
    ['<p>hello', '<p>hello│</p>'],
    ['<p>"a > b', '<p>"a > b│</p>'],
    ['<table><tr><td>', '<table><tr><td>│</td></tr></table>'],
    ['<ul><li', '<ul><li│</ul>'],
    ['<ul>\n  <li>', '<ul>\n  <li>│</li></ul>'],
    ['<p>{move || a', '<p>{move || a│</p>'],
    ['<br><p>', '<br><p>│</p>'],
    ['<img/><p>', '<img/><p>│</p>'],
  ])('%s', async (keys, expected) => {
    expect(await typed(keys)).toBe(expected);
  });

  it('are what slow typing makes', async () => {
    const slow = new SlowAnswers(VIEW);
    for (const tag of ['<table>', '<tr>', '<td>']) await slow.type(tag).settled();
    expect(await contentOf(slow)).toBe(await typed('<table><tr><td>'));
  });

  it.each([
    ['<p></p>', '<p></p>│'],
    ['<p>hello</p><b>', '<p>hello</p><b>│</b>'],
    ['<table><tr></tr><tr>', '<table><tr></tr><tr>│</tr></table>'],
  ])('are left out where they were typed by hand: %s', async (keys, expected) => {
    expect(await typed(keys)).toBe(expected);
  });

  it('stand behind a bracket that the editor has closed', async () => {
    expect(await contentOf(new SlowAnswers(VIEW).type('<p>').typePair('{', '}').type('a'))).toBe('<p>{a│}</p>');
  });

  it('come also when the editor has changed before they could be inserted', async () => {
    expect(await contentOf(new SlowAnswers(VIEW).type('<ul>').typeMeanwhile('<li>'))).toBe('<ul><li>│</li></ul>');
  });

  it('come also where a mistake was corrected on the way', async () => {
    expect(await contentOf(new SlowAnswers(VIEW).type('<p>ab').backspace().type('c'))).toBe('<p>ac│</p>');
  });

  it('do not come where the tag was changed', async () => {
    expect(await contentOf(new SlowAnswers(VIEW).type('<p>').backspace())).toBe('<p│');
  });

  it('do not come where somebody goes on elsewhere', async () => {
    expect(await new SlowAnswers(VIEW).type('<p>').moveTo(0).type('// ').settled()).toBe(
      `// │${VIEW.replace('│', '<p>')}`,
    );
  });
});
