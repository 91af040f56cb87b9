/** The first and the last line of a block of code: the fence, and what says in which language it is. */
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^`]*)$/;

/** What rustdoc takes for Rust: nothing, or only words on how a test of the code goes. */
const RUST =
  /^(?:(?:rust|ignore(?:-\w+)?|no_run|should_panic|compile_fail|test_harness|standalone(?:_crate)?|edition\d+|E\d+)[\s,]*)*$/;

/** Code, which is left as it is, or a link to an item by its path: `[a list](crate::List)`. */
const CODE_OR_LINK =
  /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\[((?:`[^`]*`|[^\]`])+)\]\((?:\w+@)?(?:::)?\w+(?:::\w+)*(?:!|\(\))?(?:#[\w.]+)?\)/g;

/**
 * The documentation of an item as rustdoc shows it: its code is Rust, without the lines that are only there for it to
 * compile, and a link to an item, which leads nowhere in an editor, is its text.
 *
 * @param docs Markdown, as it is written in the code.
 */
export function shownDocs(docs: string): string {
  const shown: string[] = [];
  let prose: string[] = [];
  let code: { readonly fence: string; readonly isRust: boolean; readonly at: number } | undefined;
  const endProse = (): void => {
    if (prose.length > 0) shown.push(withoutItemLinks(prose.join('\n')));
    prose = [];
  };
  for (const line of docs.split('\n')) {
    const [, fence = '', info = ''] = FENCE.exec(line) ?? [];
    if (code !== undefined) {
      const ends = fence.startsWith(code.fence) && info === '';
      const visible = code.isRust && !ends ? visibleLine(line) : line;
      const isFirstBlank = visible === '' && shown.length === code.at;
      if (visible !== undefined && !isFirstBlank) shown.push(visible);
      if (ends) code = undefined;
    } else if (fence === '') prose.push(line);
    else {
      endProse();
      const isRust = RUST.test(info.trim());
      shown.push(isRust ? `${line.slice(0, line.indexOf(fence))}${fence}rust` : line);
      code = { fence, isRust, at: shown.length };
    }
  }
  endProse();
  if (code !== undefined) shown.push(code.fence);
  return shown.join('\n');
}

/** A line of an example; undefined where rustdoc hides it: `# use …`. */
function visibleLine(line: string): string | undefined {
  const code = line.trimStart();
  if (code === '#' || code.startsWith('# ')) return undefined;
  return code.startsWith('##') ? line.replace('##', '#') : line;
}

function withoutItemLinks(markdown: string): string {
  return markdown.replace(CODE_OR_LINK, (whole, ticks?: string, text?: string) =>
    ticks === undefined ? (text ?? whole) : whole,
  );
}
