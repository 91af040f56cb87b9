import { codeOf, isMissing } from 'prettier-plugin-leptos/files';

const CODES = new Set(['EACCES', 'EBUSY', 'EIO', 'EISDIR', 'ELOOP', 'EMFILE', 'ENAMETOOLONG', 'ENFILE', 'EPERM']);

/** Whether an error says that the system cannot give a file or folder, rather than that this program is wrong. */
export function isOutOfReach(error: unknown): boolean {
  return isMissing(error) || CODES.has(codeOf(error));
}
