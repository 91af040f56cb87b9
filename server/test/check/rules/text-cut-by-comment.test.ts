import { expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'text-cut-by-comment';

it('finds an address whose rest is a comment', () => {
  const [finding] = expectFindings(CODE, inView('<p>See «https://leptos.dev»\n</p>'));
  expect(finding?.message).toBe(
    'For Rust, `//` begins a comment, and the rest of the line is lost: put the address in quotes.',
  );
  expect(finding?.severity).toBe('warning');
});

it('tells of nothing else where the close tag is lost with it', () => {
  expectFindings(CODE, inView('<p>«https://leptos.dev»</p>\n'));
});

it('puts it in quotes', () => {
  expect(fixed(inView('<p>See https://leptos.dev</p>\n'))).toBe(inView('<p>See "https://leptos.dev"</p>\n'));
  expect(fixed(inView('<p>http://a.b/c for more\n</p>'))).toBe(inView('<p>"http://a.b/c" for more\n</p>'));
});

it('is silent for quoted text, comments and code', () => {
  expectFindings(CODE, inView('<p>"https://leptos.dev"</p>'));
  expectFindings(CODE, inView('<p>\n// https://leptos.dev\n</p>'));
  expectFindings(CODE, inView('<p>Note: // later\n</p>'));
  expect(check(inView('<a href=https://')).map(({ code }) => code)).not.toContain(CODE);
  const inString = inView('<p>"</p>\n<svg xmlns="http://www.w3.org/2000/svg" width="1"/>');
  expect(check(inString).map(({ code }) => code)).not.toContain(CODE);
});
