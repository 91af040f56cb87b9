import { until } from '../../frame/until.js';
import type { Workbench } from './workbench.js';

/** How long to wait for an answer before asking again. */
const ANSWER = 10_000;

/**
 * Waits until the extension answers, and the project has been read: a component is told about that stands elsewhere.
 *
 * @param marked A tag with `│` in its name.
 */
export async function componentsAreKnown(workbench: Workbench, file: string, marked: string): Promise<void> {
  await isTold(workbench, file, marked, /#\[component\]|fn /, 120_000);
}

/** Waits until a hover has a text. @param patience Milliseconds. */
export async function isTold(
  workbench: Workbench,
  file: string,
  marked: string,
  text: RegExp,
  patience: number,
): Promise<void> {
  await workbench.openAt(file, marked);
  const look = async () => {
    // Before it is ready nobody answers, which is what is waited for.
    const texts = await workbench.hover(ANSWER).catch(() => []);
    await workbench.press('Escape');
    return texts.some(told => text.test(told));
  };
  await until(`a hover with ${text}`, look, patience);
}
