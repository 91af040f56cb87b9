import type { TypedOn } from './typed-on.js';

/** An edit of the server: offsets in UTF-16. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What becomes of a new line, in one edit. */
export interface NewLine {
  /** Where the line begins. */
  readonly start: number;
  readonly indentation: string;
  /** What comes behind the cursor: the line break before a close tag. */
  readonly behind: string;
}

/**
 * Puts the edits that the server has for a new line around what was typed on since.
 *
 * @param edits For the document as it was when the server was asked; none where nothing has to be indented.
 * @param text Of the document by now.
 * @returns Undefined where nothing changes, and where an edit reaches behind the new line, into what may have changed.
 */
export function newLine(edits: readonly OffsetEdit[], text: string, typed: TypedOn): NewLine | undefined {
  if (edits.some(({ end }) => end > typed.start)) return undefined;
  const start = text.lastIndexOf('\n', typed.start - 1) + 1;
  const [breaks, blanks] = [edits.filter(isBreak), edits.filter(edit => !isBreak(edit))];
  if (blanks.some(edit => edit.start < start)) return undefined;
  const indentation = blanks.reduceRight(
    (line, edit) => line.slice(0, edit.start - start) + edit.text + line.slice(edit.end - start),
    text.slice(start, typed.start),
  );
  const behind = breaks.map(edit => edit.text).join('') || breakBetweenTags(text, start, typed);
  const isSame = behind === '' && indentation === text.slice(start, typed.start);
  return isSame ? undefined : { start, indentation, behind };
}

/** The server splits tags only where nothing is between them, as it was before somebody typed on. */
function breakBetweenTags(text: string, start: number, typed: TypedOn): string {
  const typedOn = text.slice(typed.start, typed.end);
  if (typedOn === '' || typedOn.includes('\n') || !text.startsWith('</', typed.end)) return '';
  const previous = text.lastIndexOf('\n', start - 2) + 1;
  const [, indentation = '', lineEnd = ''] =
    /^([ \t]*)(?:\S.*)?(?<![-=])>(\r?\n)$/.exec(text.slice(previous, start)) ?? [];
  return lineEnd + indentation;
}

function isBreak({ text }: OffsetEdit): boolean {
  return /^\r?\n/.test(text);
}
