import { describe, expect, it } from 'vitest';
import { shownDocs } from '../../../src/features/components/shown-docs.js';

function shown(...lines: readonly string[]): string[] {
  return shownDocs(lines.join('\n')).split('\n');
}

describe('examples in docs', () => {
  it('are Rust, without the lines that rustdoc hides', () => {
    const docs = [
      'A list.',
      '',
      '```',
      '# use leptos::prelude::*;',
      '#',
      '',
      '#[component]',
      'fn A() {}',
      '  # ;',
      '```',
    ];
    expect(shown(...docs)).toEqual(['A list.', '', '```rust', '#[component]', 'fn A() {}', '```']);
  });

  it.each(['rust', 'ignore', 'rust,ignore', 'no_run', 'compile_fail,E0277', 'edition2021', 'ignore-wasm32'])(
    'are Rust where it says %s',
    info => expect(shown(`\`\`\`${info}`, '# a', 'b', '```')).toEqual(['```rust', 'b', '```']),
  );

  it.each(['html', 'toml', 'sh', 'text', 'rust_out'])('are something else where it says %s', info => {
    expect(shown(`\`\`\`${info}`, '# a', '[b](c)', '```')).toEqual([`\`\`\`${info}`, '# a', '[b](c)', '```']);
  });

  it('keep a line whose mark is written twice, and fences in a longer one', () => {
    expect(shown('```', '## a', '```')).toEqual(['```rust', '# a', '```']);
    expect(shown('````md', '```', '# a', '```', '````')).toEqual(['````md', '```', '# a', '```', '````']);
  });

  it('end where the docs end', () => {
    expect(shown('~~~', 'a')).toEqual(['~~~rust', 'a', '~~~']);
  });
});

describe('links in docs', () => {
  it.each([
    ['see [Transition](crate::prelude::Transition).', 'see Transition.'],
    ['a [`Future`](std::future::Future) that', 'a `Future` that'],
    ['[signal](fn@signal), [view](view!), [new](Self::new()), [x](A#method.x)', 'signal, view, new, x'],
    ['[over\ntwo lines](crate::A)', 'over\ntwo lines'],
  ])('are the text where they lead to an item: %j', (docs, text) => {
    expect(shownDocs(docs)).toBe(text);
  });

  it.each([
    '[`form`](https://developer.mozilla.org/en-US/docs/Web/HTML/Element/form)',
    '[a](#heading)',
    '[a](./b.html)',
    'call `f[0](a)`',
    'call ``f`[0](a)``',
    '[Suspend] and [a][b]',
  ])('stay otherwise: %s', docs => {
    expect(shownDocs(docs)).toBe(docs);
  });
});
