import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, jsonOf, leptosCheck, type Outcome, WRONG } from './command.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';
const BUTTON = 'use leptos::prelude::*;\n#[component]\npub fn Button(label: String) -> impl IntoView {}\n';
const PAGE =
  'use crate::button::Button;\nuse leptos::prelude::*;\n#[component]\npub fn Page() -> impl IntoView { view! { <Button/> } }\n';

/** A project with a cache of its own, whose files were last changed long ago. */
async function project(files: Readonly<Record<string, string>>) {
  const folder = folderWith({ 'Cargo.toml': MANIFEST, ...files });
  const home = folderWith({});
  await settle();
  return {
    folder,
    records: join(home, 'leptos-language-tools', 'findings'),
    check: (...args: string[]): Promise<Outcome> =>
      leptosCheck(folder, ['--format', 'json', ...args], { XDG_CACHE_HOME: home }),
  };
}

/** A change that is younger could be followed by another one that does not show. */
function settle(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 2100));
}

function codes({ out }: Outcome): string[] {
  return jsonOf(out).findings.map(({ file, code }) => `${file} ${code}`);
}

const APP = { 'src/lib.rs': 'mod button;\nmod page;\n', 'src/button.rs': BUTTON, 'src/page.rs': PAGE };

describe('a second run', () => {
  it('tells the same, and is right about what has changed', async () => {
    const { folder, check, records } = await project({ ...APP, 'src/wrong.rs': WRONG });
    const first = await check();
    expect(codes(first)).toEqual(['src/page.rs missing-prop', 'src/wrong.rs tag-ended-early']);
    expect(readdirSync(records)).toHaveLength(1);
    expect(await check()).toEqual(first);
    // Another file than the one with the finding.
    writeFileSync(join(folder, 'src/button.rs'), BUTTON.replace('label: String', '#[prop(optional)] label: String'));
    expect(codes(await check())).toEqual(['src/wrong.rs tag-ended-early']);
  });

  it('knows of files that came and went', async () => {
    const { folder, check } = await project(APP);
    await check();
    writeFileSync(join(folder, 'src/new.rs'), WRONG);
    rmSync(join(folder, 'src/page.rs'));
    expect(codes(await check())).toEqual(['src/new.rs tag-ended-early']);
  });

  it('goes by the levels that are asked for, and those of Cargo.toml', async () => {
    const { folder, check } = await project({ 'src/lib.rs': WRONG });
    expect((await check()).code).toBe(1);
    expect((await check('--rule', 'all=off')).code).toBe(0);
    expect((await check()).code).toBe(1);
    writeFileSync(join(folder, 'Cargo.toml'), `${MANIFEST}\n[package.metadata.leptos-check]\nall = "off"\n`);
    expect((await check()).code).toBe(0);
  });

  it('adds what it finds to what is known', async () => {
    const { check, records } = await project({ 'src/lib.rs': WRONG, 'src/other.rs': WRONG });
    await check('src/lib.rs');
    await check('src/other.rs');
    const kept = readFileSync(join(records, readdirSync(records)[0] ?? ''), 'utf8');
    expect(kept).toContain('lib.rs":[{');
    expect(kept).toContain('other.rs":[{');
  });

  it('tells again what cannot be read', async () => {
    const { folder, check } = await project({ 'src/lib.rs': WRONG });
    writeFileSync(join(folder, 'src/bad.rs'), Uint8Array.of(0xff));
    await settle();
    const first = await check();
    expect(first.code).toBe(2);
    expect(await check()).toEqual(first);
  });
});

describe('a cache', () => {
  it('that is damaged says nothing', async () => {
    const { check, records } = await project({ 'src/lib.rs': WRONG });
    const first = await check();
    const file = join(records, readdirSync(records)[0] ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace('tag-ended-early', 'tag-ended-xxxxx'));
    expect(await check()).toEqual(first);
    writeFileSync(file, '');
    expect(await check()).toEqual(first);
  });

  it('is not made where nobody wants one', async () => {
    const { check, records } = await project({ 'src/lib.rs': WRONG });
    await check('--no-cache');
    expect(() => readdirSync(records)).toThrow('ENOENT');
  });

  it('may be used by several runs at once', async () => {
    const { check, records } = await project(APP);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => check()));
    for (const outcome of outcomes) expect(codes(outcome)).toEqual(['src/page.rs missing-prop']);
    expect(readdirSync(records).filter(name => !name.endsWith('.cache'))).toEqual([]);
  });
});

it('several threads find the same as one, and so does who knows it already', async () => {
  const copies = Array.from({ length: 1200 }, (_, index) => [`src/f${index}.rs`, index % 100 === 0 ? WRONG : PAGE]);
  const { check } = await project({ 'src/lib.rs': '', 'src/button.rs': BUTTON, ...Object.fromEntries(copies) });
  const one = await check('--threads', '1', '--no-cache');
  expect(filesIn(one)).toHaveLength(12);
  expect(await check('--threads', '2', '--no-cache')).toEqual(one);
  // The first of these keeps what it finds for the second.
  expect(await check('--threads', '3')).toEqual(one);
  expect(await check()).toEqual(one);
}, 120_000);
