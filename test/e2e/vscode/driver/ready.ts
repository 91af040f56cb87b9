import { until } from '../../frame/until.js';
import type { Workbench } from './workbench.js';

/**
 * Waits until the extension answers, and the project has been read: a component is told about that stands elsewhere.
 *
 * @param marked A tag with `│` in its name, whose component has documentation.
 */
export async function componentsAreKnown(workbench: Workbench, file: string, marked: string): Promise<void> {
  await workbench.openAt(file, marked);
  await until(
    'the project to be read',
    async () => {
      const texts = await workbench.hover().catch(() => []);
      await workbench.press('Escape');
      return texts.some(text => text.includes('#[component]') || text.includes('fn '));
    },
    120_000,
  );
}
