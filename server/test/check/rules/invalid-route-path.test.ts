import { expect, it } from 'vitest';
import { expectFindings, fixed, inView } from '../checking.js';

const CODE = 'invalid-route-path';

function route(path: string): string {
  return inView(`<Route path=${path} view=Page/>`);
}

it('finds an empty part', () => {
  const [finding] = expectFindings(CODE, route('path!("/users«//»new")'));
  expect(finding?.message).toBe('A path has no empty part: write a single `/`.');
  expect(finding?.severity).toBe('error');
});

it('finds a wildcard that is not the last part', () => {
  const [finding] = expectFindings(CODE, route('{path!("/files/«*rest»/edit")}'));
  expect(finding?.message).toBe('`*rest` takes all that follows, so that it must be the last part of the path.');
  // For the macro the slash at the end is a part, too.
  expectFindings(CODE, route('path!("/files/«*rest»/")'));
  expectFindings(CODE, route('path!("/«*any»/")'));
});

it.each([
  ['/users/«{id}»', '/users/:id'],
  ['/users/«<id>»', '/users/:id'],
  ['/users/«[id]»/edit', '/users/:id/edit'],
  ['«{user_id}»/«{post_id}»', ':user_id/:post_id'],
])("finds another framework's parameter in %s, and the fix writes it as a parameter", (path, right) => {
  const findings = expectFindings(CODE, route(`path!("${path}")`));
  expect(findings[0]?.message).toMatch(/^`.\w+.` is no parameter: write `:\w+`\.$/);
  expect(fixed(route(`path!("${path.replace(/[«»]/g, '')}")`))).toBe(route(`path!("${right}")`));
});

it.each([
  ['/«a b»', '`a b` has white space in it: a part of a path is made of ASCII letters, digits and `-._~@`.'],
  ['/«a+b»', '`a+b` has `+` in it: a part of a path is made of ASCII letters, digits and `-._~@`.'],
  ['/«:a:b»', '`:a:b` has `:` in it: a part of a path is made of ASCII letters, digits and `-._~@`.'],
  ['/x/«é»', '`é` has `é` in it: a part of a path is made of ASCII letters, digits and `-._~@`.'],
  ['/«*re$t»', '`*re$t` has `$` in it: a part of a path is made of ASCII letters, digits and `-._~@`.'],
  ['/«{id}-{name}»', '`{id}-{name}` has `{` in it: a part of a path is made of ASCII letters, digits and `-._~@`.'],
  ['/«a?b=c»', '`a?b=c` has a query in it, which is no part of a path: remove `?b=c`.'],
  ['/«id?»', '`id?` is no parameter, and nothing else can be left out: write `:id?`.'],
])('finds what no part of a path may have in %s', (path, message) => {
  const [finding] = expectFindings(CODE, route(`path!("${path}")`));
  expect(finding?.message).toBe(message);
  expect(finding?.fix).toBeUndefined();
});

it('knows that 0.9 takes more', () => {
  expectFindings(CODE, route(`path!("/:a:b/!$&'()+,;=")`), { version: '0.9' });
  const [finding] = expectFindings(CODE, route('path!("/«a b»")'), { version: '0.9' });
  expect(finding?.message).toContain("and `-._~@:!$&'()+,;=`.");
  expectFindings(CODE, route('path!("/«{id}»/«any*»")'), { version: '0.9' });
});

it('is silent for others, and up to 0.6', () => {
  for (const path of [
    'path!("/")',
    'path!("/users/:id?")',
    'path!("/files/*rest")',
    'path!("/*/")',
    'path!("")',
    'path!("/*")',
    'path!("*")',
    'path!("users/:user-id/~me/@x/v1.2_a/")',
    // The macro looks at no name that may be left out.
    'path!("/:a b?")',
    'path!("/:")',
    'path!("/\\u{61}")',
    'path!(r"/{id}")',
    '(StaticSegment("a b"), ParamSegment("{id}"))',
  ]) {
    expectFindings(CODE, route(path));
  }
  expectFindings(CODE, route('path!("/a//b/{id}")'), { version: '0.6' });
  expectFindings(CODE, route('path!("/a//b"'), { levels: { all: 'off', [CODE]: 'error' } });
});
