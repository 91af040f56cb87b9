import { endpointOf } from '../../features/server-functions/endpoint.js';
import { atLeast } from '../../project/leptos-version.js';
import { actionForms } from '../action-forms.js';
import type { Rule } from '../rule.js';

/** An `<ActionForm>` for a server function whose arguments do not travel as a form sends them (S-ENC of view-language.md 6.2). */
export const actionFormEncoding: Rule = {
  name: 'action-form-encoding',
  severity: 'error',
  holdsFor: version => atLeast(version, '0.6'),
  *check(context) {
    for (const { action, definition } of actionForms(context)) {
      const { name, leptos } = definition.item;
      const { input } = endpointOf(name, leptos, context.version);
      if (input === 'PostUrl' || leptos.arguments['protocol'] !== undefined) continue;
      const message =
        `A form sends what \`PostUrl\` reads, and \`${name}\` reads \`${input}\`: ` +
        `leave out its encoding, or call it with \`dispatch\`.`;
      yield { start: action.start, end: action.end, message };
    }
  },
};
