/** One case of a corpus file of the tree-sitter CLI. */
export interface CorpusCase {
  readonly name: string;
  readonly language: string;
  readonly source: string;
  /** The tree as an S-expression with fields, on one line. */
  readonly expected: string;
}

const HEADER = /^={3,}\r?\n(?<name>[^\n]+)\n(?<attributes>(?::[^\n]+\n)*)={3,}\r?\n/gmu;

const DIVIDER = /^-{3,}\r?\n/gmu;

/**
 * The cases of a corpus file. Understood are names of one line and the attribute `:language(…)`, no more.
 *
 * @throws Where a case has no tree or no language.
 */
export function readCorpus(text: string): CorpusCase[] {
  const headers = [...text.matchAll(HEADER)];
  return headers.map((header, index) => {
    const body = text.slice(header.index + header[0].length, headers[index + 1]?.index);
    return readCase(header.groups ?? {}, body);
  });
}

function readCase(groups: Readonly<Record<string, string>>, body: string): CorpusCase {
  const name = (groups['name'] ?? '').trim();
  const language = /^:language\((\w+)\)$/mu.exec(groups['attributes'] ?? '')?.[1];
  // What is to be parsed may have a line of dashes too: the last one counts.
  const divider = [...body.matchAll(DIVIDER)].at(-1);
  if (language === undefined || divider === undefined) throw new Error(`“${name}” has no language or no tree.`);
  return {
    name,
    language,
    source: body
      .slice(0, divider.index)
      .replace(/^\r?\n/u, '')
      .replace(/\r?\n$/u, '')
      .replace(/\r?\n$/u, ''),
    expected: onOneLine(body.slice(divider.index + divider[0].length)),
  };
}

/** An S-expression without the white space that only lays it out. */
function onOneLine(tree: string): string {
  return tree.trim().replaceAll(/\s+/gu, ' ').replaceAll(' )', ')');
}
