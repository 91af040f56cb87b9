import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTailwind } from '../../src/tailwind/find-tailwind.js';
import { scratchProject } from '../scratch-project.js';

const V4 = '@import "tailwindcss";\n';
const V3 = '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n';

async function found(files: Readonly<Record<string, string>>, file = 'src/app.rs'): Promise<string> {
  const folder = scratchProject(files);
  const tailwind = await findTailwind(join(folder, file));
  return 'path' in tailwind ? `${tailwind.kind} ${relative(folder, tailwind.path)}` : tailwind.kind;
}

const leptos = (...lines: string[]) => ['[package.metadata.leptos]', ...lines, ''].join('\n');

describe('the set-up of Tailwind', () => {
  it('is named to cargo-leptos by a crate', async () => {
    const files = { 'Cargo.toml': leptos('tailwind-input-file = "style/in.css"'), 'style/in.css': V4 };
    expect(await found(files)).toBe('stylesheet style/in.css');
  });

  it('is named to cargo-leptos by a workspace', async () => {
    const files = {
      'Cargo.toml': '[workspace]\n[[workspace.metadata.leptos]]\nname = "shop"\ntailwind-input-file = "shop/in.css"\n',
      'crates/app/Cargo.toml': '[package]\nname = "app"\n',
      'shop/in.css': V4,
    };
    expect(await found(files, 'crates/app/src/app.rs')).toBe('stylesheet shop/in.css');
  });

  it('is the style file where that is one for Tailwind', async () => {
    const manifest = leptos('style-file = "style/main.css"');
    expect(await found({ 'Cargo.toml': manifest, 'style/main.css': V4 })).toBe('stylesheet style/main.css');
    expect(await found({ 'Cargo.toml': manifest, 'style/main.css': 'p { margin: 0 }' })).toBe('none');
  });

  it('is named to Trunk', async () => {
    const link = '<link data-trunk href=\'css/in.css\'\n  rel="tailwind-css">';
    const html = `<html><head><link data-trunk rel="css" href="a.css"/>${link}</head></html>`;
    expect(await found({ 'index.html': html, 'css/in.css': V4 })).toBe('stylesheet css/in.css');
  });

  it.each(['tailwind.config.js', 'tailwind.config.cjs', 'tailwind.config.mjs', 'tailwind.config.ts'])(
    'is %s, found upwards',
    async name => {
      expect(await found({ [name]: '', 'crates/app/Cargo.toml': '' }, 'crates/app/src/app.rs')).toBe(`config ${name}`);
    },
  );

  it('is the configuration for a stylesheet of Tailwind 3', async () => {
    const manifest = leptos('tailwind-input-file = "in.css"');
    expect(await found({ 'Cargo.toml': manifest, 'in.css': V3, 'tailwind.config.js': '' })).toBe(
      'config tailwind.config.js',
    );
    const named = leptos('tailwind-input-file = "in.css"', 'tailwind-config-file = "style/tw.js"');
    expect(await found({ 'Cargo.toml': named, 'in.css': V3, 'style/tw.js': '' })).toBe('config style/tw.js');
    expect(await found({ 'Cargo.toml': manifest, 'in.css': V3 })).toBe('package');
  });

  it.each([
    V4,
    "@import 'tailwindcss/theme' layer(theme);",
    '@import url("tailwindcss");',
    '@theme { --color-brand: red; }',
  ])('is a stylesheet in a usual place: %s', async text => {
    expect(await found({ 'style/tailwind.css': text })).toBe('stylesheet style/tailwind.css');
  });

  it('is not what belongs to another repository', async () => {
    expect(await found({ 'tailwind.config.js': '', 'vendored/.git/HEAD': '' }, 'vendored/src/app.rs')).toBe('none');
  });

  it('survives files that cannot be read', async () => {
    expect(await found({ 'Cargo.toml': '[package', 'index.html/x': '', 'input.css': V4 })).toBe('stylesheet input.css');
  });
});
