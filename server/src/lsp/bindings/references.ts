import { ReferencesRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { locationsOf } from '../file-spans.js';
import { fieldsOf } from '../params.js';
import { offsetIn } from '../positions.js';
import type { Binding } from './binding.js';

export const references: Binding = {
  listen: host =>
    host.answerWhenRead('references', ReferencesRequest.type, (params, reading) => {
      const { document, context } = reading;
      const includeDeclaration = fieldsOf(params.context)['includeDeclaration'] === true;
      const spans = FEATURES.references.run(document, offsetIn(document, params.position), context, includeDeclaration);
      return spans.length === 0 ? null : locationsOf(spans, reading, host.session);
    }),
};
