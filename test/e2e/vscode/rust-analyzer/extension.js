// The extension rust-analyzer as far as these tests need it: what it offers goes through the same client as the real one's.
import { LanguageClient } from 'vscode-languageclient/node';

let client;

export async function activate() {
  // The test says where the program is: LEPTOS_E2E_RUST_ANALYZER_COMMAND is a list as JSON.
  const [command, ...args] = JSON.parse(process.env.LEPTOS_E2E_RUST_ANALYZER_COMMAND);
  client = new LanguageClient(
    'rust-analyzer',
    'Rust Analyzer Language Server',
    { command, args },
    {
      documentSelector: [{ scheme: 'file', language: 'rust' }],
    },
  );
  await client.start();
  // As the real one's.
  return { client };
}

export function deactivate() {
  return client?.stop();
}
