import { ReferencesRequest } from 'vscode-languageserver/node';
import { referencesInSteps } from '../../features/references/references.js';
import { locationsOf } from '../file-spans.js';
import { fieldsOf } from '../params.js';
import { offsetIn } from '../positions.js';
import type { Binding } from './binding.js';

export const references: Binding = {
  listen: host =>
    host.answerInSteps('references', ReferencesRequest.type, function* (params, reading) {
      const { document, context } = reading;
      const includeDeclaration = fieldsOf(params.context)['includeDeclaration'] === true;
      const offset = offsetIn(document, params.position);
      const spans = yield* referencesInSteps(document, offset, context, includeDeclaration);
      return spans.length === 0 ? null : locationsOf(spans, reading, host.session);
    }),
};
