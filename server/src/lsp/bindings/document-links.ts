import { pathToFileURL } from 'node:url';
import { DocumentLinkRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

export const documentLink: Binding = {
  listen: host =>
    host.answer('documentLink', DocumentLinkRequest.type, (_params, { document, context }) =>
      FEATURES.documentLink.run(document, context).map(link => ({
        range: rangeOf(document.lines, link),
        target: 'file' in link ? pathToFileURL(link.file).href : link.url,
      })),
    ),
};
