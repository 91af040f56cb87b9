import { expect, it } from 'vitest';
import { expectFindings, inView } from '../checking.js';

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
});

it('is silent for others, and up to 0.6', () => {
  for (const path of [
    'path!("/")',
    'path!("/users/:id?")',
    'path!("/files/*rest")',
    'path!("/files/*rest/")',
    'path!("")',
  ]) {
    expectFindings(CODE, route(path));
  }
  expectFindings(CODE, route('path!("/a//b")'), { version: '0.6' });
  expectFindings(CODE, route('path!("/a//b"'), { levels: { all: 'off', [CODE]: 'error' } });
});
