import type { Locator, Page } from 'playwright-core';
import { artefactPath } from '../../frame/artefacts.js';
import { until } from '../../frame/until.js';
import type { Workspace } from '../../frame/workspace.js';
import { type Place, placeOf } from './place.js';

/** How long the first window may take, with its extension host. */
const STARTING = 120_000;

/** A row of the panel with the problems. */
export interface Problem {
  readonly message: string;
  /** As the panel has it: from 1. */
  readonly line: number;
  readonly column: number;
}

/** A window of VS Code with a folder, used as a person does: by keys, and by what can be seen. */
export class Workbench {
  private constructor(
    readonly page: Page,
    readonly workspace: Workspace,
  ) {}

  /** Opens a folder, and waits until its files are listed. */
  static async open(page: Page, url: string, workspace: Workspace): Promise<Workbench> {
    page.setDefaultTimeout(STARTING / 2);
    await page.goto(url, { timeout: STARTING });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: STARTING });
    return new Workbench(page, workspace);
  }

  /**
   * Opens a file and sets the cursor.
   *
   * @param name Its path in the workspace, with `/`.
   * @param marked A piece of its text that is there once, with `│` at the cursor: `<TodoList│ todos />`.
   */
  async openAt(name: string, marked: string): Promise<void> {
    const { line, column } = placeOf(this.workspace.read(name), marked);
    // By the absolute path, which no search has to find first.
    await this.quickOpen(`${this.workspace.path(name)}:${line}:${column}`);
    const tab = this.page.locator(`.tab.active[data-resource-name="${name.split('/').at(-1)}"]`);
    await tab.waitFor();
    await until('the cursor', async () => (await this.position()) === `Ln ${line}, Col ${column}`);
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Types, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Runs a command by its title in the palette: `Leptos: Show Output`. */
  async run(title: string): Promise<void> {
    await this.quickOpen(`>${title}`, title);
  }

  /** What the palette offers for a text, as soon as one command is among it. */
  async offered(text: string, command: string): Promise<string[]> {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    // Commands of extensions that come after the palette was opened are not added to it.
    return until(`the command ${command}`, async () => {
      await this.press('Escape', 'F1');
      const input = this.page.locator('.quick-input-widget input[type=text]');
      await input.waitFor();
      await input.fill(`>${text}`);
      const found = rows.filter({ hasText: command }).first();
      return (await found.waitFor({ timeout: 5000 }).then(yes, no)) ? rows.allInnerTexts() : false;
    });
  }

  /** The text of the file in the active editor, by saving it. */
  async saved(name: string): Promise<string> {
    const dirty = this.page.locator('.tab.active.dirty');
    // What a server answers while the file is written makes it dirty again.
    await until('the file to be saved', async () => {
      await this.press('Control+S');
      return dirty.waitFor({ state: 'detached', timeout: 2000 }).then(yes, no);
    });
    return this.workspace.read(name);
  }

  /** The lines of a saved file that it did not have before the test, without their indentation. */
  async newLines(name: string): Promise<string[]> {
    return this.workspace.newLines(name, await this.saved(name));
  }

  /** Leaves all editors without saving, and makes all files what they were. */
  async discardAll(): Promise<void> {
    await this.press('Escape', 'Escape', 'Escape');
    const tabs = this.page.locator('.tabs-container .tab');
    for (let left = await tabs.count(); left > 0; left--) {
      await this.run('View: Revert and Close Editor');
      await until('the editor to close', async () => (await tabs.count()) < left);
    }
    this.workspace.restore();
  }

  /** The place of the cursor as the status bar has it: `Ln 1, Col 2`. */
  position(): Promise<string> {
    return this.page.locator('[id="status.editor.selection"]').innerText();
  }

  /** What completion proposes, as soon as there is something, top to bottom. */
  async proposals(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.locator('.label-name').allInnerTexts();
  }

  /** Waits for a proposal, and takes it. */
  async choose(label: string): Promise<void> {
    const row = this.proposal(label);
    await row.waitFor();
    await this.focus(row);
    await this.press('Enter');
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  }

  /** Waits for a proposal, and looks at what is told about it. */
  async details(label: string): Promise<string> {
    const row = this.proposal(label);
    await row.waitFor();
    await this.focus(row);
    const details = this.page.locator('.suggest-details');
    // Once they have been opened they stay so for all proposals.
    if (!(await details.isVisible())) await this.press('Control+Space');
    return details.innerText();
  }

  proposal(label: string): Locator {
    const name = this.page.locator('.label-name').getByText(label, { exact: true });
    return this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ has: name });
  }

  /**
   * What is told about the word at the cursor: one text for each server that answers.
   *
   * @param patience Milliseconds; nothing comes where nobody has an answer.
   */
  async hover(patience?: number): Promise<string[]> {
    await this.run('Show or Focus Hover');
    const parts = this.page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-row .hover-contents');
    const told = parts.filter({ hasNotText: /^Loading/ }).first();
    await told.waitFor(patience === undefined ? {} : { timeout: patience });
    return parts.allInnerTexts();
  }

  /** What the panel of problems lists for all files. */
  async problems(): Promise<Problem[]> {
    const panel = this.page.locator('.markers-panel-container');
    if (!(await panel.isVisible())) await this.run('View: Focus Problems (Errors, Warnings, Infos)');
    const rows = await panel.locator('.monaco-list-row').allInnerTexts();
    return rows.map(readProblem).filter(problem => problem !== undefined);
  }

  /** Waits for a squiggle in the active editor. */
  async squiggle(severity: 'error' | 'warning' | 'info'): Promise<void> {
    await this.page.locator(`.editor-instance .squiggly-${severity}`).first().waitFor();
  }

  /** Waits until the tags at the cursor are edited together. */
  async linkedEditing(): Promise<void> {
    await this.page.locator('.editor-instance .linked-editing-decoration').first().waitFor();
  }

  /** The colour of the character behind a mark, as the browser has it. @param marked A piece of a line that is seen. */
  async colourAt(marked: string): Promise<string> {
    const piece = marked.replace('│', '');
    const lines = this.page.locator('.editor-instance .view-line').filter({ hasText: piece });
    return lines.first().evaluate(colourOfCharacter, { piece, index: marked.indexOf('│') });
  }

  /** Where a mark is in a file on the disk. */
  find(name: string, marked: string): Place {
    return placeOf(this.workspace.read(name), marked);
  }

  /** The number of the cursor's line, from 1. */
  async line(): Promise<number> {
    return Number(/Ln (\d+)/.exec(await this.position())?.[1]);
  }

  /** Sets the cursor in the active editor. */
  async goTo({ line, column }: Place): Promise<void> {
    await this.page.locator('.editor-instance .view-lines').first().click();
    await this.quickOpen(`:${line}:${column}`);
    await until('the cursor', async () => (await this.position()) === `Ln ${line}, Col ${column}`);
  }

  /** The text of an item of the status bar, by the end of its id; undefined where there is none. */
  async status(id: string): Promise<string | undefined> {
    const item = this.page.locator(`.statusbar-item[id$="${id}"]`);
    return (await item.count()) > 0 ? (await item.innerText()).trim() : undefined;
  }

  /** Puts a text into the clipboard. */
  async copy(text: string): Promise<void> {
    await this.page.evaluate(copied => navigator.clipboard.writeText(copied), text);
  }

  /** Opens the menu of quick fixes at the cursor and takes one. */
  async fix(title: string): Promise<void> {
    const item = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
    // What is found after the menu is open is not added to it.
    await until(`the action ${title}`, async () => {
      await this.press('Control+.');
      if (await item.waitFor({ timeout: 5000 }).then(yes, no)) return true;
      await this.press('Escape');
      return false;
    });
    await this.focus(item);
    await this.press('Enter');
    await item.waitFor({ state: 'hidden' });
  }

  /** Answers the box that asks for a new name. */
  async rename(name: string): Promise<void> {
    await this.press('F2');
    const box = this.page.locator('.rename-box input');
    await box.waitFor();
    await box.fill(name);
    await this.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** Keeps what is seen under the name of the test. */
  async keepPicture(name = 'png'): Promise<void> {
    await this.page.screenshot({ path: artefactPath(name) });
  }

  /** Waits until a text is seen in the active editor. */
  async sees(text: string): Promise<void> {
    await this.page.locator('.editor-instance .view-line').filter({ hasText: text }).first().waitFor();
  }

  /** Goes down a list to one of its rows, as with a mouse it would not work: what is below the list takes the click. */
  private async focus(row: Locator): Promise<void> {
    await until('the row', async () => {
      if ((await row.getAttribute('class'))?.includes('focused')) return true;
      await this.press('ArrowDown');
      return false;
    });
  }

  private async quickOpen(text: string, label?: string): Promise<void> {
    await this.press('F1');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(text);
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    const row = label === undefined ? rows : rows.filter({ hasText: label });
    await row.first().waitFor();
    if (label === undefined) await this.press('Enter');
    else await row.first().click();
    await input.waitFor({ state: 'hidden' });
  }
}

const yes = () => true;
const no = () => false;

/** Reads `message leptos(code) [Ln 3, Col 5]`. */
function readProblem(row: string): Problem | undefined {
  const match = /(.*)\[Ln (\d+), Col (\d+)\]/s.exec(row);
  if (match === null) return undefined;
  const [, message = '', line, column] = match;
  return { message: message.trim().replace(/\s+/g, ' '), line: Number(line), column: Number(column) };
}

/** Runs in the page. */
function colourOfCharacter(line: Element, { piece, index }: { piece: string; index: number }): string {
  // What is seen as a space is none in the document.
  const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(piece) + index;
  let end = 0;
  for (const token of Array.from(line.querySelectorAll(':scope > span > span'))) {
    end += (token.textContent ?? '').length;
    if (end > start) return getComputedStyle(token).color;
  }
  throw new Error(`no character behind the mark in ${line.textContent}`);
}
