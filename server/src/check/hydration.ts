import { leptosFeatures, mayBeIslandsMode } from './app-features.js';
import type { RuleContext } from './rule.js';

/** Whether the app is rendered on the server first, and then taken over by the browser, which runs the same code again. */
export function isHydrated(context: RuleContext): boolean {
  const features = leptosFeatures(context);
  return features.has('hydrate') && features.has('ssr');
}

/** Whether a component is one that the browser runs as well: in islands mode, only islands surely are. */
export function runsInBrowser(kind: 'component' | 'island', context: RuleContext): boolean {
  return isHydrated(context) && (kind === 'island' || !mayBeIslandsMode(context));
}
