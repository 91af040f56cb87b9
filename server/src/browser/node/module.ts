/** What the server asks of `node:module`: a browser has no packages beside the workspace's files. */

export function createRequire(): { resolve(id: string): never } {
  return {
    resolve(id) {
      throw Object.assign(new Error(`There are no packages in a browser: ${id}`), { code: 'MODULE_NOT_FOUND' });
    },
  };
}
