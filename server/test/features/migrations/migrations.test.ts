import { describe, expect, it } from 'vitest';
import { acted, titlesAt } from '../code-actions/acting.js';
import { migrated } from './migrating.js';

describe('the actions', () => {
  const text = 'use leptos::*;\nfn f() { let (a, b) = create_│signal(0); }';

  it('are one for the place at the cursor, and one for all', () => {
    expect(titlesAt(text)).toEqual(['Replace `create_signal` by `signal` (Leptos 0.8)', 'Write all 2 for Leptos 0.8']);
    expect(acted(text, 'Replace')).toBe('use leptos::*;\nfn f() { let (a, b) = signal(0); }');
    expect(acted(text, 'Write all')).toBe('use leptos::prelude::*;\nfn f() { let (a, b) = signal(0); }');
  });

  it('keeps line ends and half-typed code', () => {
    expect(migrated('use leptos::*;\r\nfn f() { view! { <p ref=a><di }', '0.8', true)).toBe(
      'use leptos::prelude::*;\r\nfn f() { view! { <p node_ref=a><di }',
    );
  });
});
