import type { RuleName } from '../../server/src/check/codes.js';
import type { FeatureName } from '../../server/src/features/index.js';

/** How much of a row there is. */
export type Mark = 'yes' | 'part' | 'no';

/** What shows that a row is true. */
export interface Evidence {
  /** The feature of the server that answers, by its switch. */
  readonly feature?: FeatureName;
  /** The command that does it, for what is no feature of the server. */
  readonly command?: 'leptos-format' | 'leptos-check' | 'leptos-language-server graph';
  /** The folder with the editor's part, for what belongs to one. */
  readonly client?: `client/${string}`;
  /** A file of tests, and a part of it that names the case. */
  readonly test: readonly [file: string, title: string];
}

/** One thing that an editor's user may expect. */
export interface Row {
  readonly name: string;
  readonly mark: Mark;
  /** For those that are there. */
  readonly evidence?: Evidence;
  /** What is missing, or why there is none on purpose. */
  readonly note?: string;
}

export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

const FEATURES = 'server/test/features';

function yes(name: string, feature: FeatureName, file: string, title: string): Row {
  return { name, mark: 'yes', evidence: { feature, test: [`${FEATURES}/${file}`, title] } };
}

function part(name: string, feature: FeatureName, file: string, title: string, note: string): Row {
  return { ...yes(name, feature, file, title), mark: 'part', note };
}

/** Shown by the test of a rule, which has the rule's name. */
function rule(name: string, slug: RuleName): Row {
  const test = [`server/test/check/rules/${slug}.test.ts`, slug] as const;
  return { name, mark: 'yes', evidence: { feature: 'diagnostics', command: 'leptos-check', test } };
}

/** Shown by driving an editor. */
function inEditor(name: string, client: `client/${string}`, file: string, title: string): Row {
  return { name, mark: 'yes', evidence: { client, test: [`test/e2e/${file}`, title] } };
}

function no(name: string, note: string): Row {
  return { name, mark: 'no', note };
}

/** The rows that tools of other template languages are compared by, in the same order. */
export const COMPARED: readonly Group[] = [
  {
    title: 'Completion',
    rows: [
      yes('HTML tags and attributes', 'completion', 'completion.test.ts', 'puts usual children first'),
      yes('Attribute values (enums)', 'completion', 'completion.test.ts', 'belong to the element'),
      yes('Components, with import added', 'completion', 'components/component-names.test.ts', 'bring their import'),
      yes(
        'Component props / slots',
        'completion',
        'components/prop-names.test.ts',
        'those that must be there before the others',
      ),
      yes('Events, directives, modifiers', 'completion', 'completion.test.ts', 'events'),
      yes('Project CSS classes in class=', 'completion', 'css-classes.test.ts', 'classes are proposed'),
      no('Host-language expressions in template', 'on purpose: Rust expressions are rust-analyzer’s'),
      yes('File paths / routes / string keys', 'completion', 'routes.test.ts', 'are proposed in %s'),
      yes('Emmet', 'emmet', 'completion/emmet.test.ts', 'what an abbreviation stands for'),
      yes('Snippets shipped', 'snippets', 'completion/snippets/snippets.test.ts', 'each snippet parses'),
    ],
  },
  {
    title: 'Reading',
    rows: [
      yes('Hover: HTML/MDN docs', 'hover', 'hover.test.ts', 'HTML/Reference/Elements/button'),
      yes('Hover: component, props list', 'hover', 'components/hover.test.ts', 'tells what %s takes'),
      yes(
        'Signature help',
        'signatureHelp',
        'components/hover.test.ts',
        'shows the props while a tag is being written',
      ),
      yes('Inlay hints', 'inlayHints', 'inlay-hints.test.ts', 'shows the props that a tag needs'),
      yes('Code lens', 'codeLens', 'code-lens.test.ts', 'and counts usages'),
      yes('Semantic tokens', 'semanticTokens', 'inlay-hints.test.ts', 'tells an editor what the words in tags mean'),
      yes('Document symbols', 'documentSymbol', 'document-symbols.test.ts', 'shows elements like selectors'),
      yes('Workspace symbols', 'workspaceSymbol', 'call-hierarchy.test.ts', 'finds what the workspace declares'),
      yes('Document highlight (tag pair)', 'documentHighlight', 'matching-tag.test.ts', 'the matching tag'),
      yes('Folding of elements', 'folding', 'folding.test.ts', 'folds views, elements, tags of several lines'),
      yes('Selection range', 'selectionRange', 'selection-ranges.test.ts', 'grows from a value to the view'),
      yes('Document links', 'documentLink', 'document-links.test.ts', 'it.each'),
      yes('Colors', 'color', 'css-in-strings.test.ts', 'are written in the forms of CSS'),
      yes('CSS in style= / style tag', 'completion', 'css-in-strings.test.ts', 'properties and values are proposed'),
    ],
  },
  {
    title: 'Navigating',
    rows: [
      yes(
        'Definition: component',
        'definition',
        'occurrences.test.ts',
        'of another component with the same name, and of a prop',
      ),
      yes(
        'Definition: prop / attribute',
        'definition',
        'occurrences.test.ts',
        'of another component with the same name, and of a prop',
      ),
      yes('Definition / link: CSS class', 'definition', 'css-class-names.test.ts', 'definition('),
      yes('Implementation / type definition', 'typeDefinition', 'occurrences.test.ts', 'of the type of a prop'),
      yes(
        'References (component usage)',
        'references',
        'occurrences.test.ts',
        'of a component are its tags, imports and uses in code',
      ),
      yes(
        'Call hierarchy',
        'callHierarchy',
        'call-hierarchy.test.ts',
        'tells who renders a component, and whom it renders',
      ),
      yes(
        'Rename symbol / prop / component across files',
        'rename',
        'occurrences.test.ts',
        'of a component changes its declaration',
      ),
    ],
  },
  {
    title: 'Editing',
    rows: [
      yes('Tag pair rename', 'linkedEditing', 'matching-tag.test.ts', 'linked editing'),
      yes('Linked editing', 'linkedEditing', 'matching-tag.test.ts', 'takes names with dashes and colons'),
      yes('Auto close tag', 'autoClose', 'auto-close.test.ts', 'a close tag behind'),
      yes('Auto insert quotes / spaces', 'autoQuote', 'auto-close.test.ts', 'quotes behind'),
      yes('Format document', 'format', 'formatting.test.ts', 'changes its views and nothing else'),
      {
        name: 'Format range',
        mark: 'yes',
        evidence: { feature: 'format', test: ['server/test/lsp/formatting.test.ts', 'formats a range'] },
      },
      yes('On-type formatting', 'autoIndent', 'auto-indent.test.ts', 'a new line'),
      {
        name: 'Runtime guard: refuse unsafe format result',
        mark: 'yes',
        evidence: {
          feature: 'format',
          command: 'leptos-format',
          test: ['formatter/test/promise/index.test.ts', 'a view keeps its tokens'],
        },
      },
      yes('Template-aware comment toggle', 'toggleComment', 'toggle-comment.test.ts', 'come back as they were'),
      part(
        'Drop / paste helpers',
        'htmlToView',
        'html-to-view/html-to-view.test.ts',
        'reads a page',
        'pasted HTML becomes view syntax; nothing for dropped files',
      ),
      yes(
        'HTML → DSL conversion',
        'htmlToView',
        'html-to-view/html-to-view.test.ts',
        'becomes a view that parses, and that the formatter takes',
      ),
    ],
  },
  {
    title: 'Checking',
    rows: [
      {
        name: 'Syntax errors as you type',
        mark: 'yes',
        evidence: {
          feature: 'diagnostics',
          test: ['server/test/lsp/server.test.ts', 'publishes diagnostics with the version'],
        },
      },
      { ...rule('Prop types, missing props', 'missing-prop'), mark: 'part', note: 'types are rustc’s' },
      rule('Unknown tag / attribute / event', 'unknown-component'),
      rule('Invalid HTML nesting', 'table-without-tbody'),
      {
        ...rule('Accessibility rules', 'image-without-alt'),
        mark: 'part',
        note: 'alternative text, types of buttons, aria-*',
      },
      {
        name: 'Configurable rules + suppress comments',
        mark: 'yes',
        evidence: {
          feature: 'diagnostics',
          command: 'leptos-check',
          test: ['server/test/check/check-document.test.ts', 'turn a rule off'],
        },
      },
      yes('Quick fixes', 'codeAction', 'code-actions/finding-fixes.test.ts', 'are offered where the finding is'),
      yes(
        'Fix all / organise imports on save',
        'codeAction',
        'code-actions/finding-fixes.test.ts',
        'are applied all at once',
      ),
      yes(
        'Refactor: extract component / partial',
        'codeAction',
        'code-actions/extract-component.test.ts',
        'puts a tag in its place',
      ),
      yes(
        'Refactor: wrap / unwrap / make conditional / wrap attributes',
        'codeAction',
        'code-actions/wrap.test.ts',
        'takes all selected nodes with the comments',
      ),
    ],
  },
  {
    title: 'Around',
    rows: [
      no('Live preview of a component', 'out of reach without running the project'),
      no('Show generated / compiled code', 'on purpose: rust-analyzer expands macros'),
      {
        name: 'CLI type/template checker',
        mark: 'yes',
        evidence: {
          command: 'leptos-check',
          test: ['server/test/check/cli/formats.test.ts', 'is what the contract says'],
        },
      },
      {
        name: 'CLI formatter with --check',
        mark: 'yes',
        evidence: { command: 'leptos-format', test: ['formatter/test/cli/files.test.ts', '--check'] },
      },
      inEditor('Web (vscode.dev) build', 'client/vscode', 'web/web.e2e.ts', 'runs in the browser'),
      inEditor('Neovim set-up documented', 'client/neovim', 'neovim/setup.e2e.ts', 'as the set-up page says'),
      {
        ...inEditor(
          'Helix / Zed / Emacs / JetBrains documented',
          'client/helix',
          'helix/helix.e2e.ts',
          'completes an element and its close tag',
        ),
        mark: 'part',
        note: 'Helix, Zed and Emacs; JetBrains only as any other client',
      },
      no('Telemetry', 'on purpose: no network'),
      no('Localised UI', 'English only'),
      {
        name: 'On/off switch per feature',
        mark: 'yes',
        evidence: { feature: 'hover', test: ['server/test/lsp/server.test.ts', 'heeds switches'] },
      },
    ],
  },
];

/** What none of them has. */
export const BEYOND: readonly Group[] = [
  {
    title: 'For Leptos alone',
    rows: [
      yes(
        'What an island ships to the browser, at its tag',
        'hover',
        'components/hover.test.ts',
        'tells what an island sends to the browser',
      ),
      yes(
        'URL, method and encoding of a server function',
        'hover',
        'components/hover.test.ts',
        'tells how a server function is called',
      ),
      yes(
        'Form fields from a server function’s arguments',
        'completion',
        'components/form-fields.test.ts',
        'are the arguments of the server function',
      ),
      yes('Routes: completed, hovered, gone to', 'definition', 'routes.test.ts', 'are found behind a link'),
      yes('Badges: islands, requests', 'inlayHints', 'inlay-hints.test.ts', 'shows what runs where'),
      yes(
        'Arguments of #[prop], #[server], #[island]',
        'completion',
        'completion/attribute-arguments.test.ts',
        'the arguments of attributes',
      ),
      yes(
        'A file that moves takes its module along',
        'fileRename',
        'file-move.test.ts',
        'takes the `mod` to the module',
      ),
      yes(
        'CSS classes renamed across stylesheets and views',
        'rename',
        'css-class-names.test.ts',
        'changes all stylesheets and views',
      ),
      yes(
        'Migration of old calls, one or all',
        'codeAction',
        'migrations/migrations.test.ts',
        'are one for the place at the cursor, and one for all',
      ),
      yes(
        'Extract to an island',
        'codeAction',
        'code-actions/extract-component.test.ts',
        'marks what only the compiler knows',
      ),
      rule('Handlers that never run outside of islands', 'handler-outside-island'),
      rule('Signals that are read once and never again', 'signal-read-not-reactive'),
      rule('Form fields that no argument takes', 'form-field-without-argument'),
      rule('Links to routes that are not declared', 'link-to-unknown-route'),
      {
        name: 'A picture of routes, components, islands and server functions',
        mark: 'yes',
        evidence: {
          command: 'leptos-language-server graph',
          test: ['server/test/graph/graph.test.ts', 'holds who shows, renders and calls whom'],
        },
      },
    ],
  },
];
