import { TypeDefinitionRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { locationsOf } from '../file-spans.js';
import { offsetIn } from '../positions.js';
import type { Binding } from './binding.js';

export const typeDefinition: Binding = {
  listen: host =>
    host.answerSoon('typeDefinition', TypeDefinitionRequest.type, ({ position }, reading) => {
      const { document, context } = reading;
      const spans = FEATURES.typeDefinition.run(document, offsetIn(document, position), context);
      return spans.length === 0 ? null : locationsOf(spans, reading, host.session);
    }),
};
