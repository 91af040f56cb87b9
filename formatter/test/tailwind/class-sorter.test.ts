import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassSorter } from '../../src/tailwind/class-sorter.js';
import { loadSorterPackage } from '../../src/tailwind/sorter-package.js';
import { scratchProject } from '../scratch-project.js';

const MANIFEST = '[package]\nname = "app"\n\n[package.metadata.leptos]\ntailwind-input-file = "style/tailwind.css"\n';
const THEME = '@import "tailwindcss";\n\n@theme {\n  --color-brand: #a5f;\n}\n';
const CONFIG = "module.exports = { content: ['./src/**/*.rs'], theme: { extend: { colors: { brand: '#a5f' } } } };\n";

async function sorterFor(folder: string, file = 'src/app.rs') {
  const reports: string[] = [];
  const sort = await createClassSorter(join(folder, file), { report: message => reports.push(message) });
  return { sort, reports };
}

async function sorted(folder: string, classes: string, file?: string): Promise<string> {
  const { sort, reports } = await sorterFor(folder, file);
  if (sort === undefined) throw new Error(reports.join('\n'));
  return sort(classes);
}

describe.each(['tailwindcss 4', undefined] as const)('Tailwind 4, installed: %s', installed => {
  const project = () =>
    scratchProject({ 'Cargo.toml': MANIFEST, 'style/tailwind.css': THEME }, installed === undefined ? [] : [installed]);

  it.each([
    ['p-4 m-2', 'm-2 p-4'],
    [
      'text-white px-4 sm:px-8 py-2 sm:py-3 bg-sky-700 hover:bg-sky-800',
      'bg-sky-700 px-4 py-2 text-white hover:bg-sky-800 sm:px-8 sm:py-3',
    ],
    ['hover:bg-brand p-4 bg-brand', 'bg-brand p-4 hover:bg-brand'],
    ['p-4 own m-2 other', 'own other m-2 p-4'],
    ['p-4 m-2 p-4', 'm-2 p-4 p-4'],
    ['  p-4\n      m-2\t', 'm-2 p-4'],
    ["p-4 before:content-['a_b'] m-[3px]", "m-[3px] p-4 before:content-['a_b']"],
    ['p-4 {{ m-2', '{{ m-2 p-4'],
    ['p-4\u00a0m-2 m-1', 'p-4\u00a0m-2 m-1'],
    ['', ''],
    [' \n ', ''],
  ])('%j', async (classes, expected) => {
    expect(await sorted(project(), classes)).toBe(expected);
  });
});

describe.each(['tailwindcss 3', undefined] as const)('Tailwind 3, installed: %s', installed => {
  const project = () =>
    scratchProject({ 'tailwind.config.js': CONFIG, 'src/app.rs': '' }, installed === undefined ? [] : [installed]);

  it.each([
    ['p-4 m-2', 'm-2 p-4'],
    ['hover:bg-brand p-4 bg-brand own', 'own bg-brand p-4 hover:bg-brand'],
  ])('%j', async (classes, expected) => {
    expect(await sorted(project(), classes)).toBe(expected);
  });
});

const TAILWIND_3_OR_4 = [
  ['Tailwind 4', { 'input.css': THEME }],
  ['Tailwind 3', { 'tailwind.config.js': CONFIG }],
] as const;

it.each(TAILWIND_3_OR_4)('%s loses no class, and sorting twice is sorting once', async (_name, files) => {
  const { sort } = await sorterFor(scratchProject(files));
  if (sort === undefined) throw new Error('no sorter');
  const common = ['p-4', 'm-2', '-m-2', '!p-4', 'size-1/2', 'text-sm/6', 'group', 'peer', 'own', 'bg-brand'];
  const odd = [
    '[&>p]:mt-1',
    'w-[calc(1px+2px)]',
    'hover:',
    'sm:hover:m-1',
    '...',
    '{{',
    '}',
    '<',
    '@container',
    'a\\b',
  ];
  const classes = fc.array(fc.constantFrom(...common, ...odd), { maxLength: 9 });
  fc.assert(
    fc.property(classes, names => {
      const sorted = sort(names.join('  '));
      expect(sorted.split(' ').sort().join(' ')).toBe([...names].sort().join(' '));
      expect(sort(sorted)).toBe(sorted);
    }),
    { numRuns: 300 },
  );
});

describe('a project', () => {
  it('may bring the sorter itself', async () => {
    const folder = scratchProject({ 'input.css': THEME }, ['tailwindcss 4', 'prettier-plugin-tailwindcss']);
    expect(await sorted(folder, 'p-4 bg-brand')).toBe('bg-brand p-4');
  });

  it('may have a sorter that is too old, then ours is taken', async () => {
    const old = { name: 'prettier-plugin-tailwindcss', exports: { '.': './index.js' } };
    const folder = scratchProject({
      'input.css': THEME,
      'node_modules/prettier-plugin-tailwindcss/package.json': JSON.stringify(old),
    });
    expect(await sorted(folder, 'p-4 bg-brand')).toBe('bg-brand p-4');
  });

  it('may have no sorter at all', async () => {
    const folder = scratchProject({ 'input.css': THEME }, ['tailwindcss 4']);
    expect(await loadSorterPackage([join(folder, 'src/app.rs')])).toBeUndefined();
  });

  it('without Tailwind is told so', async () => {
    const folder = scratchProject({ 'Cargo.toml': '[package]\nname = "app"\n' });
    const { sort, reports } = await sorterFor(folder);
    expect(sort).toBeUndefined();
    expect(reports).toEqual([
      `No Tailwind was found for ${join(folder, 'src/app.rs')}: no \`tailwind-input-file\` in Cargo.toml, no stylesheet ` +
        'that imports "tailwindcss", no tailwind.config.js. Classes are left as they are.',
    ]);
  });

  it('is told when its stylesheet is not there', async () => {
    const folder = scratchProject({ 'Cargo.toml': MANIFEST });
    const { sort, reports } = await sorterFor(folder);
    expect(sort).toBeUndefined();
    expect(reports).toEqual([
      `${join(folder, 'style/tailwind.css')}, named by \`tailwind-input-file\` in ${join(folder, 'Cargo.toml')}, is not ` +
        'there. Classes are left as they are.',
    ]);
  });

  it('is told when its configuration fails', async () => {
    const folder = scratchProject({ 'tailwind.config.js': "throw new Error('no such colour')" }, ['tailwindcss 3']);
    const { sort, reports } = await sorterFor(folder);
    expect(sort).toBeUndefined();
    expect(reports).toEqual([
      `${join(folder, 'tailwind.config.js')} could not be loaded: no such colour. Classes are left as they are.`,
    ]);
  });
});
