import { isKeyword } from '../rust-keywords.js';
import type { Refusal } from './renaming.js';

/** Why a word cannot name an item or a variable of Rust; undefined where it can. */
export function invalidName(newName: string): Refusal | undefined {
  if (newName === '_' || !/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(newName))
    return { refusal: `\`${newName}\` is not a valid name.` };
  return isKeyword(newName) ? { refusal: `\`${newName}\` is a keyword of Rust and cannot be a name.` } : undefined;
}
