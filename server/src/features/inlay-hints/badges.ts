import { visit } from 'tree-sitter-leptos';
import { componentsNamed } from '../components/resolve-tag.js';
import { actionFunction, isForm } from '../server-functions/action-function.js';
import { endpointOf } from '../server-functions/endpoint.js';
import type { HintQuery, InlayHint } from './inlay-hint.js';

/** What runs where: `island` behind the tags of islands, the request behind the server function of a form. */
export function badges({ view, document, context }: HintQuery): InlayHint[] {
  const hints: InlayHint[] = [];
  visit(view, place => {
    if (place.kind !== 'element' || !place.open.name.isComponent) return;
    const { open } = place;
    if (componentsNamed(open.name, context)[0]?.item.leptos.kind === 'island') {
      hints.push({ offset: open.name.end, label: ' island', tooltip: 'Interactive in the browser.' });
    }
    const action = isForm(open.name.name) ? open.attributes.find(({ key }) => key === 'action') : undefined;
    const called = action && actionFunction(action, document.text, context);
    if (action === undefined || called === undefined) return;
    const { method, url, isHashed } = endpointOf(called.item.name, called.item.leptos, context.version);
    hints.push({ offset: action.end, label: ` ${method} ${url}${isHashed ? '…' : ''}` });
  });
  return hints;
}
