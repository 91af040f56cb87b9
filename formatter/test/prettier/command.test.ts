import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchProject } from '../scratch-project.js';

const PRETTIER = fileURLToPath(new URL('../../../node_modules/prettier/bin/prettier.cjs', import.meta.url));

const UNFORMATTED = 'fn  f() {\n    view! { <div   class="p-4 m-2"><p>{a}</p></div> }\n}\n';
const FORMATTED =
  'fn  f() {\n    view! {\n        <div class="p-4 m-2">\n            <p>{a}</p>\n        </div>\n    }\n}\n';
const BROKEN = 'fn f() {\n    view! { <p>"a"</b> }\n}\n';

/** Runs the command in a scratch project that has the plugin installed. */
function prettier(folder: string, args: readonly string[], input?: string) {
  const run = spawnSync(process.execPath, [PRETTIER, '--plugin', 'prettier-plugin-leptos', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

function project(files: Readonly<Record<string, string>>): string {
  return scratchProject(files, ['prettier-plugin-leptos', 'tailwindcss 4']);
}

describe('prettier --plugin prettier-plugin-leptos', () => {
  it('writes files', () => {
    const folder = project({ 'src/app.rs': UNFORMATTED, 'src/done.rs': FORMATTED });
    expect(prettier(folder, ['--write', 'src'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'src/app.rs'), 'utf8')).toBe(FORMATTED);
    expect(prettier(folder, ['--check', 'src'])).toMatchObject({ status: 0 });
  });

  it('names files that are not formatted', () => {
    const folder = project({ 'src/app.rs': UNFORMATTED, 'src/done.rs': FORMATTED });
    expect(prettier(folder, ['--list-different', 'src'])).toMatchObject({ status: 1, stdout: 'src/app.rs\n' });
  });

  it('formats what comes in', () => {
    const run = prettier(project({}), ['--stdin-filepath', 'src/app.rs'], UNFORMATTED);
    expect(run).toEqual({ status: 0, stdout: FORMATTED, stderr: '' });
  });

  it('is found by a configuration file, whose settings count', () => {
    const files = { '.prettierrc': '{ "tabWidth": 2 }', 'app.rs': UNFORMATTED, 'leptosfmt.toml': 'tab_spaces = 8' };
    const formatted = FORMATTED.replaceAll('\n        ', '\n      ').replace('          <p>', '        <p>');
    expect(prettier(project(files), ['app.rs']).stdout).toBe(formatted);
  });

  it('formats a range', () => {
    const folder = project({ 'app.rs': `${UNFORMATTED}\n${UNFORMATTED}` });
    const range = ['--range-start', String(UNFORMATTED.length + 20), '--range-end', String(UNFORMATTED.length + 30)];
    expect(prettier(folder, [...range, 'app.rs']).stdout).toBe(`${UNFORMATTED}\n${FORMATTED}`);
  });

  it('shows where a view does not parse, leaves that file and goes on', () => {
    const folder = project({ 'a.rs': BROKEN, 'b.rs': UNFORMATTED });
    const { status, stderr } = prettier(folder, ['--write', '.']);
    expect(status).toBe(2);
    expect(stderr).toContain('a.rs: SyntaxError: `<p>` is closed by `</b>`: expected `</p>`. (2:19)');
    expect(stderr).toContain('> 2 |     view! { <p>"a"</b> }');
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(BROKEN);
    expect(readFileSync(join(folder, 'b.rs'), 'utf8')).toBe(FORMATTED);
  });

  it('tells of settings that are wrong', () => {
    const folder = project({ 'app.rs': UNFORMATTED, 'leptosfmt.toml': 'max_widht = 80' });
    const { status, stderr } = prettier(folder, ['--write', 'app.rs']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${join(folder, 'leptosfmt.toml')}:1:1: `);
    expect(stderr).toContain('`max_widht`; did you mean `max_width`?');
    expect(stderr).not.toContain(' at ');
    expect(readFileSync(join(folder, 'app.rs'), 'utf8')).toBe(UNFORMATTED);
  });

  it("sorts classes by the project's Tailwind where leptosfmt.toml asks for it", () => {
    const attrValues = { 'leptosfmt.toml': '[attr_values]\nclass = "Tailwind"' };
    const files = { 'app.rs': UNFORMATTED, 'input.css': '@import "tailwindcss";', ...attrValues };
    expect(prettier(project(files), ['app.rs']).stdout).toBe(FORMATTED.replace('p-4 m-2', 'm-2 p-4'));
  });
});
