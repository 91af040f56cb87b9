import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith, jsonOf, leptosCheck } from './command.js';

const RULE = 'image-without-alt';
const VIEW = 'fn f() {\n    view! { <img src="a.png"/><button on:click>"a"</button> }\n}\n';

/** Has Node read the built command as if somebody had written a rule that throws. */
function withBrokenRule(folder: string): NodeJS.ProcessEnv {
  const loader = join(folder, 'loader.mjs');
  writeFileSync(
    loader,
    [
      `const check = /(name:\\s*"${RULE}",[^*]*\\*check\\([^)]*\\)\\s*\\{)/;`,
      'export async function load(url, context, next) {',
      '  const loaded = await next(url, context);',
      "  if (loaded.format !== 'module') return loaded;",
      '  const source = String(loaded.source);',
      '  return { ...loaded, source: source.replace(check, \'$1 throw new Error("out of order");\') };',
      '}',
    ].join('\n'),
  );
  const hook = join(folder, 'hook.mjs');
  const register = `import { register } from "node:module";\nregister(${JSON.stringify(pathToFileURL(loader).href)});\n`;
  writeFileSync(hook, register);
  // Newer versions of Node warn that there is another way now.
  return { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}`, NODE_NO_WARNINGS: '1' };
}

it('a rule that throws costs its own findings and a line, and nothing else', async () => {
  const folder = folderWith({ 'a.rs': VIEW });
  const args = ['--format', 'json', '--rule', `${RULE}=warning`];
  const whole = await leptosCheck(folder, args);
  expect(whole.err).toBe('');
  expect(codesOf(whole.out)).toContain(RULE);
  const broken = await leptosCheck(folder, args, withBrokenRule(folder));
  expect(broken.err).toBe(`leptos-check: a.rs: the rule ${RULE} failed: out of order\n`);
  expect(broken.code).toBe(2);
  expect(codesOf(broken.out)).toEqual(codesOf(whole.out).filter(code => code !== RULE));
  expect(codesOf(broken.out)).toContain('directive-without-value');
});

it('in other threads as well', async () => {
  const files = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`src/f${index}.rs`, VIEW]));
  const folder = folderWith({ 'Cargo.toml': '[package]\nname = "a"\nversion = "0.1.0"\n', ...files });
  const args = ['--format', 'json', '--no-cache', '--threads', '2'];
  const { code, out, err } = await leptosCheck(folder, args, withBrokenRule(folder));
  expect(code).toBe(2);
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(1200);
  expect(lines.every(line => line.endsWith(`.rs: the rule ${RULE} failed: out of order`))).toBe(true);
  expect(codesOf(out).filter(found => found === 'directive-without-value')).toHaveLength(1200);
}, 120_000);

function codesOf(out: string): string[] {
  return jsonOf(out).findings.map(({ code }) => code);
}
