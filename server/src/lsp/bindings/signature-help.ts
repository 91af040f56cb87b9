import { MarkupKind, type SignatureHelp, SignatureHelpRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import type { Signature } from '../../features/signature-help.js';
import { offsetIn } from '../positions.js';
import type { Binding } from './binding.js';

export const signatureHelp: Binding = {
  listen: host =>
    host.answer('signatureHelp', SignatureHelpRequest.type, ({ position }, { document, context }) => {
      const signature = FEATURES.signatureHelp.run(document, offsetIn(document, position), context);
      return signature === undefined ? null : helpOf(signature);
    }),
};

function helpOf({ label, documentation, parameters, active }: Signature): SignatureHelp {
  return {
    signatures: [
      {
        label,
        ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
        parameters: parameters.map(parameter => ({
          label: [parameter.start, parameter.end],
          documentation: { kind: MarkupKind.Markdown, value: parameter.documentation },
        })),
      },
    ],
    activeSignature: 0,
    // Behind the last one means none.
    activeParameter: active ?? parameters.length,
  };
}
