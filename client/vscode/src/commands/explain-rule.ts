import { commands, languages, type QuickPickItem, Uri, window, workspace } from 'vscode';

/**
 * Shows the page of a rule.
 *
 * @param docs The folder of the pages, and of their list.
 * @param rule Which one; without it, somebody chooses. What is found at the cursor comes first.
 */
export async function explainRule(docs: Uri, rule: string | undefined): Promise<void> {
  const chosen = rule ?? (await choose(await rulesOf(docs)))?.label;
  if (chosen === undefined) return;
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(docs, 'rules', `${chosen}.md`));
}

function choose(rules: readonly QuickPickItem[]): Thenable<QuickPickItem | undefined> {
  const here = new Set(rulesAtCursor());
  const sorted = [...rules.filter(({ label }) => here.has(label)), ...rules.filter(({ label }) => !here.has(label))];
  return window.showQuickPick(sorted, {
    title: 'Explain a Rule',
    placeHolder: 'A rule, as the editor shows its name',
    matchOnDescription: true,
  });
}

function rulesAtCursor(): string[] {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  return languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'leptos' && range.contains(editor.selection.active))
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

/** The rules that have a page, by their names (`syntax/wrong-close-tag`), with what each page begins with. */
async function rulesOf(docs: Uri): Promise<QuickPickItem[]> {
  const list = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(docs, 'rules.json')));
  const rules = JSON.parse(list) as Readonly<Record<string, string>>;
  return Object.entries(rules).map(([label, description]) => ({ label, description }));
}
