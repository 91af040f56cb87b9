import { hasCargo } from '../download.js';
import { appFolders } from './checks.js';

/**
 * Judges sample apps one after the other; nothing without cargo.
 *
 * @param names All apps where it is empty.
 * @param heading Printed before the first one.
 * @returns The exit code: 1 where an app is not well.
 * @throws Error for a name that is none of an app.
 */
export async function judgeApps(
  names: readonly string[],
  heading: string,
  judge: (app: string) => Promise<boolean>,
): Promise<number> {
  if (!hasCargo()) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  const apps = appFolders();
  const unknown = names.find(name => !apps.includes(name));
  if (unknown !== undefined) throw new Error(`there is no app ${unknown}`);
  console.log(heading);
  const isWell: boolean[] = [];
  for (const app of names.length === 0 ? apps : names) isWell.push(await judge(app));
  return isWell.every(Boolean) ? 0 : 1;
}
