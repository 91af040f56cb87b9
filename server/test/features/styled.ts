import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../../src/features/feature-context.js';
import { NO_PROJECT } from '../../src/project/no-project.js';
import { styleIndexOf } from '../../src/styles/index-of.js';
import { sheetOfViews } from '../../src/styles/rust-sheets.js';
import { readStylesheet } from '../../src/styles/stylesheet.js';
import { context } from './snippet.js';

const parsers = await loadParsers();

/** The file that a snippet is, by its path. */
export const OWN_FILE = '/w/src/app.rs';

/**
 * A context with files of these texts, by paths from the workspace `/w`: stylesheets, HTML and Rust files.
 *
 * @param own The document at hand.
 */
export function styled(files: Readonly<Record<string, string>>, own?: ViewDocument): FeatureContext {
  const paths = Object.entries(files).map(([path, text]) => [`/w/${path}`, text] as const);
  const rust = new Map<string, string>(paths.filter(([path]) => path.endsWith('.rs')));
  const viewsOf = (file: string): ViewDocument | undefined => {
    const text = rust.get(file);
    return text === undefined ? undefined : ViewDocument.open(parsers, text);
  };
  const sheets = paths
    .filter(([path]) => !path.endsWith('.rs'))
    .map(([file, text]) => readStylesheet({ file, text, parts: file.endsWith('.html') ? [] : [{ css: text }] }));
  const ofViews = [...rust.keys()].flatMap(file => sheetOfViews(file, viewsOf(file) as ViewDocument) ?? []);
  const ofOwn = own === undefined ? undefined : sheetOfViews(OWN_FILE, own);
  const all = [OWN_FILE, ...rust.keys()];
  return {
    ...context(),
    file: OWN_FILE,
    project: {
      ...NO_PROJECT,
      workspaceFiles: () => all,
      filesThatMayHold: () => all,
      text: file => rust.get(file),
    },
    viewsOf,
    styles: styleIndexOf({ groups: [sheets, [...ofViews, ...(ofOwn === undefined ? [] : [ofOwn])]], root: '/w' }),
  };
}
