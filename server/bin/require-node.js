/** Ends a command with one line where Node is too old for it, before anything else is loaded. */
export function requireNode(command, oldest = 20) {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= oldest) return;
  console.error(
    `${command} needs Node ${oldest} or newer, and this is Node ${node}: install one from https://nodejs.org`,
  );
  process.exit(2);
}
