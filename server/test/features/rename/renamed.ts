import { rename } from '../../../src/features/rename/rename.js';
import { isRefusal } from '../../../src/features/rename/renaming.js';
import { inWorkspace } from '../project.js';

/** The file after what stands at `│` was given another name, or why it was not. */
export async function renamed(marked: string, newName: string): Promise<string | undefined> {
  const answer = await renamedIn({ 'src/lib.rs': marked }, newName);
  return typeof answer === 'string' ? answer : answer?.['src/lib.rs'];
}

/** As `renamed`, in several files: those that change. */
export async function renamedIn(
  files: Readonly<Record<string, string>>,
  newName: string,
): Promise<Record<string, string> | string | undefined> {
  const { document, offset, context, edited } = await inWorkspace(files);
  const answer = rename(document, offset, newName, context);
  if (answer === undefined) return undefined;
  return isRefusal(answer) ? answer.refusal : edited(answer);
}
