import { isKeyword } from '../rust-keywords.js';

/** Whether `mod name;` leads to a file of this name: rustc looks for no file whose name is not ASCII (E0754). */
export function isModuleName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isKeyword(name);
}
