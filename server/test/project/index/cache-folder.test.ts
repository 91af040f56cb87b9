import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cacheBuild, cacheFolder } from '../../../src/project/index/cache-folder.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the folder of the cache', () => {
  it('is where the user wants caches', () => {
    vi.stubEnv('XDG_CACHE_HOME', join(homedir(), 'caches'));
    expect(cacheFolder()).toBe(join(homedir(), 'caches', 'leptos-language-tools', 'facts'));
  });

  it('is otherwise in the home', () => {
    vi.stubEnv('XDG_CACHE_HOME', '');
    vi.stubEnv('LOCALAPPDATA', join(homedir(), 'Local'));
    const folder = cacheFolder();
    expect(folder.startsWith(homedir())).toBe(true);
    expect(folder.endsWith(join('leptos-language-tools', 'facts'))).toBe(true);
  });

  it('is used by released builds alone', () => {
    expect(cacheBuild()).toBeUndefined();
  });
});
