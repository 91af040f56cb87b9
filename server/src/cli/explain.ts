import { readFile } from 'node:fs/promises';
import { suggestion, UsageError } from 'prettier-plugin-leptos/terminal';
import { isCode, KNOWN_CODES } from '../check/codes.js';
import { docsUrl } from '../check/docs.js';

/**
 * The page of a rule.
 *
 * @throws UsageError where there is no such rule.
 */
export async function explain(name: string): Promise<string> {
  if (!isCode(name)) throw new UsageError(`there is no rule \`${name}\`${suggestion(name, KNOWN_CODES)}`);
  return readFile(docsUrl(name), 'utf8');
}
