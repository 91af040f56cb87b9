import { expect, it } from 'vitest';
import { statusText } from '../../src/status/status-text.js';

it('names the version of Leptos', () => {
  expect(statusText({ kind: 'running' }, ['0.8.20']).text).toBe('Leptos 0.8.20');
  expect(statusText({ kind: 'running' }, []).text).toBe('Leptos');
});

it('shows that something goes on', () => {
  const { text, tooltip } = statusText({ kind: 'indexing', detail: '3 of 20 files' }, ['0.8.20']);
  expect(text).toBe('$(sync~spin) Leptos 0.8.20');
  expect(tooltip).toBe('Reading the project: 3 of 20 files');
});

it('tells why the server is gone', () => {
  expect(statusText({ kind: 'failed', reason: 'It is missing.' }, [])).toEqual({
    text: '$(error) Leptos',
    tooltip: 'The language server failed. It is missing.',
    isError: true,
  });
});
