import { expect, it } from 'vitest';
import { complete } from '../../../src/features/completion/completion.js';
import { context, view } from '../snippet.js';

/** Which parts of the workspace's files a completion looks at. */
function askedFor(marked: string): string[] {
  const { document, offset } = view(marked);
  const asked: string[] = [];
  const plain = context();
  complete(document, offset, {
    ...plain,
    get assets() {
      asked.push('assets');
      return plain.assets;
    },
    get styles() {
      asked.push('styles');
      return plain.styles;
    },
  });
  return asked;
}

it.each(['<|', '<di|', '<div |', '<div cl|', '<div on:|', '<p>"a"</|', '{ a| }'])(
  'nothing is asked of stylesheets and assets with each key: %s',
  marked => {
    expect(askedFor(marked)).toEqual([]);
  },
);

it('assets are asked for where an address is typed, stylesheets where a class is', () => {
  expect(askedFor('<img src="/|"/>')).toContain('assets');
  expect(askedFor('<p class="|"/>')).toContain('styles');
});
