import type { Walk } from '../walk.js';

/** `<!doctype html>` is spelled `<!DOCTYPE html>` (leptosfmt.md 2.12). */
export function doctype({ before, after }: Walk): boolean {
  if (!after.isWord(after.at, 'DOCTYPE') || before.word(before.at).toUpperCase() !== 'DOCTYPE') return false;
  if (!before.is(before.at - 1, '!') || !before.is(before.at - 2, '<')) return false;
  before.at++;
  after.at++;
  return true;
}
