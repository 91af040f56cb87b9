import { Element, type Located } from 'tree-sitter-leptos';
import { type ComponentBody, componentBodies } from '../component-bodies.js';
import { elementsIn } from '../elements.js';
import { isHydrated } from '../hydration.js';
import type { Rule, RuleContext } from '../rule.js';
import { shownValues } from '../shown-values.js';

/** A resource that a view reads with no `<Suspense>` around, so that the server does not wait for it (H-RES, view-language.md 6.2). */
export const resourceOutsideSuspense: Rule = {
  name: 'resource-outside-suspense',
  severity: 'hint',
  *check(context) {
    if (!MADE.test(context.document.text) || !isHydrated(context)) return;
    for (const body of componentBodies(context)) {
      const resources = resourcesIn(body);
      if (resources.length === 0 || isShownInSuspense(body, context)) continue;
      for (const { place, start, code } of shownValues(body.item, context)) {
        const read = new RegExp(`(?<![\\w.:])(${resources.join('|')})\\s*\\.\\s*(?:get|read|await)\\b`).exec(code);
        if (read?.[1] === undefined || place.kind !== 'block' || /\bview\s*!/.test(code) || isInComponent(place))
          continue;
        const at = start + read.index;
        const message = `The server does not wait for \`${read[1]}\` here, and hydration may find another page: put this in \`<Suspense>\` or \`<Transition>\`.`;
        yield { start: at, end: at + read[1].length, message };
      }
    }
  },
};

const MADE =
  /\blet\s+([a-z_]\w*)\s*(?::[^=;]*)?=\s*(?:(?:Once)?Resource(?:::\s*<[^;=]*?>)?::new(?:_blocking)?|create_(?:blocking_)?resource)\s*\(/;

/** The names that mean a resource everywhere in a body. */
function resourcesIn({ code }: ComponentBody): string[] {
  return [...code.matchAll(new RegExp(MADE, 'g'))]
    .flatMap(([, name]) => name ?? [])
    .filter(name => [...code.matchAll(new RegExp(`\\b(?:let|\\|)[^=;|]*\\b${name}\\b`, 'g'))].length === 1);
}

/** Whether the component itself stands in what waits, somewhere in the project. */
function isShownInSuspense({ item }: ComponentBody, { project, viewsOf }: RuleContext): boolean {
  return project.filesWithTag(item.leptos.tag).some(file => {
    const document = viewsOf(file);
    if (document === undefined) return true;
    return elementsIn(document).some(
      element => element.name.endsWith(item.leptos.tag) && isInComponent(element, name => WAITING.test(name)),
    );
  });
}

const WAITING = /(?:^|::)(?:Suspense|Transition|Await)$/;

/** Whether a component is around a node, in its view or in those around, one with such a name. */
function isInComponent(node: Located, isSuch: (name: string) => boolean = () => true): boolean {
  for (let around = node.owner; around !== undefined; around = around.owner) {
    if (around instanceof Element && around.open.name.isComponent && isSuch(around.name)) return true;
  }
  return false;
}
