import { ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/check/check-document.js';
import { context, parsers } from '../../features/snippet.js';
import { check, expectFindings, fixed, inView } from '../checking.js';
import { expectInProject } from '../in-project.js';

const CODE = 'branches-of-different-types';

/** The code as what a function gives. */
function inFunction(body: string): string {
  return `fn f(flag: bool) -> impl IntoView {\n    ${body}\n}\n`;
}

describe('reports', () => {
  it('an `if` with two elements', () => {
    const text = inView('<p>{if flag { view! { <b>"a"</b> } } else { «view»! { <i>"b"</i> } }}</p>');
    const [finding] = expectFindings(CODE, text);
    expect(finding?.message).toBe(
      'The branches of this `if` are of different types, `<b>` and `<i>`: end each view with `.into_any()`.',
    );
    expect(finding?.related.map(({ message }) => message)).toEqual(['Here it is `<b>`.']);
  });

  it('a `match` of which one arm is erased', () => {
    const text = inFunction(
      'match a {\n        1 => «view»! { <b/> },\n        _ => view! { <b/> }.into_any(),\n    }',
    );
    const [finding] = expectFindings(CODE, text);
    expect(finding?.message).toBe(
      'The branches of this `match` are of different types, as only some views end with `.into_any()`: add it to `<b>`.',
    );
  });

  it.each([
    ['one in a closure', inView('<p>{move || if a { view! { <b/> } } else { «view»! { <i/> } }}</p>')],
    ['one in a value', inView('<A fallback=|| if a { view! { <b/> } } else { «view»! { <i/> } }/>')],
    [
      'one in a nested view',
      inView('<p>{a(view! { <p>{if a { view! { <b/> } } else { «view»! { <i/> } }}</p> })}</p>'),
    ],
    [
      'the end of a function',
      inFunction('if flag {\n        view! { <b/> }\n    } else {\n        «view»! { <i/> }\n    }'),
    ],
    ['what a variable holds', inFunction('let a = if flag { view! { <b/> } } else { «view»! { <i/> } };\n    a')],
    ['what is passed on', inFunction('Some(if flag { view! { <b/> } } else { «view»! { <i/> } })')],
    ['a component', `#[component]\npub ${inFunction('if flag { view! { <b/> } } else { «view»! { <i/> } }')}`],
    ['a function in a module', `mod a {\n    ${inFunction('if flag { view! { <b/> } } else { «view»! { <i/> } }')}}\n`],
    [
      'a function in a function',
      `fn g() {\n    ${inFunction('if flag { view! { <b/> } } else { «view»! { <i/> } }')}}\n`,
    ],
    [
      'the last of several',
      inFunction('if a { view! { <b/> } } else if b { view! { <b/> } } else { «view»! { <i/> } }'),
    ],
    [
      'one in another one',
      inFunction('if a { view! { <b/> } } else { match b { 1 => view! { <b/> }, _ => «view»! { <i/> } } }'),
    ],
    [
      'one besides others that end',
      inFunction('match a { 1 => return x, 2 => todo!(), 3 => view! { <b/> }, _ => «view»! { <i/> } }'),
    ],
    ['one besides other values', inFunction('match a { 1 => x, 2 => view! { <b/> }, _ => «view»! { <i/> } }')],
    ['several nodes', inFunction('if flag { view! { <b/> } } else { «view»! { <b/> <b/> } }')],
    ['a fragment', inFunction('if flag { view! { <b/> } } else { «view»! { <><b/>{x}</> } }')],
    ['a text', inFunction('if flag { view! { <b/> } } else { «view»! { "text" } }')],
    ['SVG', inFunction('if flag { view! { <circle/> } } else { «view»! { <rect/> } }')],
    ['the macro by its path', inFunction('if flag { leptos::view! { <b/> } } else { «leptos::view»! { <i/> } }')],
    ['branches with a literal', inFunction('if flag { let a = "}"; view! { <b>{a}</b> } } else { «view»! { <i/> } }')],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });

  it.each(['0.5', '0.6', '0.7', '0.9'] as const)('Leptos %s', version => {
    expectFindings(CODE, inFunction('if flag { view! { <b/> } } else { «view»! { <i/> } }'), { version });
  });

  it('`.into_view()` in one branch, up to Leptos 0.6', () => {
    const text = inFunction('if flag { view! { <b/> }.into_view() } else { «view»! { <b/> } }');
    const [finding] = expectFindings(CODE, text, { version: '0.6' });
    expect(finding?.message).toContain('`.into_view()`');
    expectFindings(CODE, text.replace(/[«»]/g, ''), { version: '0.7' });
  });
});

describe('a component in a branch', () => {
  const PART = 'use leptos::prelude::*;\n#[component]\nfn Part() -> impl IntoView {}\n';
  const inProject = (body: string, part = PART) => ({ 'src/lib.rs': part + inFunction(body) });

  it("is of no element's type", async () => {
    const [finding] = await expectInProject(CODE, inProject('if flag { view! { <Part/> } } else { «view»! { <p/> } }'));
    expect(finding?.message).toBe(
      'The branches of this `if` are of different types, `<Part>` and `<p>`: end each view with `.into_any()`.',
    );
    await expectInProject(CODE, inProject('match a { 1 => view! { "text" }, _ => «view»! { <Part/> } }'));
    await expectInProject(CODE, inProject('if flag { view! { <p/><p/> } } else { «view»! { <Part/> } }'), {
      version: '0.7',
    });
  });

  it("is of no other component's type", async () => {
    const two = `${PART}${PART.replace('Part', 'Other').replace(/^use .*\n/, '')}`;
    const [finding] = await expectInProject(
      CODE,
      inProject('if flag { view! { <Part/> } } else { «view»! { <Other/> } }', two),
    );
    expect(finding?.message).toContain('`<Part>` and `<Other>`');
    const body = 'if flag { view! { <Part/> } } else { view! { <Other/> } }';
    await expectInProject(CODE, inProject(body, two), { version: '0.6' });
    await expectInProject(CODE, inProject(body, two.replace('impl IntoView', 'AnyView')));
  });

  it('may be an island, or transparent', async () => {
    const body = 'if flag { view! { <Part/> } } else { «view»! { <p/> } }';
    await expectInProject(CODE, inProject(body, PART.replace('component', 'island')));
    const transparent = PART.replace('component', 'component(transparent)');
    await expectInProject(CODE, inProject(body, transparent));
    await expectInProject(CODE, inProject(body.replace(/[«»]/g, ''), transparent), { version: '0.6' });
  });

  it('is erased by the macro up to Leptos 0.6', async () => {
    const options = { version: '0.6' } as const;
    await expectInProject(CODE, inProject('if flag { view! { <Part/> } } else { «view»! { <p/> } }'), options);
    const mixed = (mark: string) => inProject(`if flag { ${mark} { <Part/> } } else { view! { <p/> }.into_any() }`);
    await expectInProject(CODE, mixed('«view»!'));
    const erased = inProject('if flag { view! { <Part/> } } else { view! { <p/> }.into_view() }');
    await expectInProject(CODE, erased, options);
  });

  it.each([
    [
      'the same under another name',
      `${PART}use Part as Same;\n`,
      'if flag { view! { <Part/> } } else { view! { <Same/> } }',
    ],
    ['two of the same', PART, 'if flag { view! { <Part/> } } else { view! { <Part/> } }'],
    ['one that nobody knows', PART, 'if flag { view! { <Other/> } } else { view! { <p/> } }'],
    [
      'one of a certain type',
      PART.replace('impl IntoView', 'AnyView'),
      'if flag { view! { <Part/> } } else { view! { <p/> } }',
    ],
  ])('is not reported: %s', async (_, part, body) => {
    await expectInProject(CODE, inProject(body, part));
  });
});

describe('is silent about', () => {
  it.each([
    ['the same element', 'if flag { view! { <b/> } } else { view! { <b class="a"/> } }'],
    ['views that are erased', 'if flag { view! { <b/> }.into_any() } else { view! { <i/> }.into_any() }'],
    ['other methods', 'if flag { view! { <b/> }.attr("a", "b") } else { view! { <i/> }.into() }'],
    ['components that nobody knows', 'if flag { view! { <A/> } } else { view! { <B/> } }'],
    ['custom elements', 'if flag { view! { <a-b/> } } else { view! { <c-d/> } }'],
    ['values alone', 'if flag { view! { {a} } } else { view! { <b/> } }'],
    ['a fragment with one node', 'if flag { view! { <><b/></> } } else { view! { <b/> } }'],
    ['comments, which are nodes in some versions', 'if flag { view! { <!-- "a" --><b/> } } else { view! { <b/> } }'],
    ['wrapped views', 'if flag { Either::Left(view! { <b/> }) } else { Either::Right(view! { <i/> }) }'],
    ['branches that end', 'if flag { return view! { <b/> } } else { view! { <i/> } }'],
    ['branches that end with a semicolon', 'if flag { return view! { <b/> }; } else { view! { <i/> } }'],
    ['an `if` without `else`', 'if flag { view! { <b/> } } else if b { view! { <i/> } }'],
    ['statements', 'if flag { view! { <b/> } } else { view! { <i/> } }\n    x'],
    [
      'arms that are compiled on a condition',
      'match a { #[cfg(a)] 1 => view! { <b/> }, #[cfg(not(a))] 1 => view! { <i/> } }',
    ],
    ['views on a condition', 'if flag { #[cfg(a)] view! { <b/> } } else { view! { <i/> } }'],
    ['templates', 'if flag { template! { <b/> } } else { view! { <i/> } }'],
    ['other values', 'if flag { 1 } else { f(view! { <i/> }, view! { <b/> }) }'],
    ['labels, which have more than one end', "'a: { if b { break 'a view! { <b/> } } else { view! { <b/> } } }"],
  ])('%s', (_, body) => {
    expectFindings(CODE, inFunction(body));
  });

  it('what a `macro_rules!` holds', () => {
    expectFindings(CODE, 'macro_rules! a {\n    () => { if a { view! { <b/> } } else { view! { <i/> } } };\n}\n');
  });

  it('macros of the project, which may erase the type', () => {
    const text = inFunction('if flag { html! { <b/> } } else { html! { <i/> } }');
    const document = ViewDocument.open(parsers, text, { macroNames: ['html'] });
    expect(document.views.map(({ macro }) => macro.text)).toEqual(['html', 'html']);
    expect(checkDocument(document, { ...context(), levels: {} })).toEqual([]);
    document.dispose();
  });

  it('a macro of the project that has the name', async () => {
    const own = 'macro_rules! view {\n    ($($t:tt)*) => { leptos::view! { $($t)* }.into_any() };\n}\n';
    const body = (macro: string) => inFunction(`if flag { ${macro}! { <b/> } } else { «${macro}»! { <i/> } }`);
    await expectInProject(CODE, { 'src/lib.rs': own + body('view').replace(/[«»]/g, '') });
    await expectInProject(CODE, { 'src/lib.rs': own + body('leptos::view') });
  });

  it.each([
    'if flag { view! { <b> } } else { view! { <i/> } }',
    'if flag { view! { <b/> } } else { view! { <i } }',
    'if flag { view! { <b/> } } else { view! { <i/> } ',
    'if { view! { <b/> } } else { view! { <i/> } }',
    'if flag. { view! { <b/> } } else { view! { <i/> } }',
    'let a = ; if flag { view! { <b/> } } else { view! { <i/> } }',
  ])('half-typed code: %s', body => {
    for (const text of [inFunction(body), inView(`<p>{${body}}</p>`)]) {
      expect(check(text).map(({ code }) => code)).not.toContain(CODE);
    }
  });
});

describe('the way out', () => {
  it.each([
    [
      'if flag { view! { <b/> } } else { view! { <i/> } }',
      'if flag { view! { <b/> }.into_any() } else { view! { <i/> }.into_any() }',
    ],
    [
      'match a { 1 => view! { <b/> }.into_any(), 2 => panic!("no"), 3 => view! { <A/> }, _ => (view! { "text" }) }',
      'match a { 1 => view! { <b/> }.into_any(), 2 => panic!("no"), 3 => view! { <A/> }.into_any(), _ => (view! { "text" }.into_any()) }',
    ],
    [
      'if a { view! { <b/> } } else { match b { 1 => view! { <b/> }, _ => view! { <i/> } } }',
      'if a { view! { <b/> }.into_any() } else { match b { 1 => view! { <b/> }.into_any(), _ => view! { <i/> }.into_any() } }',
    ],
  ])('%s', (before, after) => {
    expect(fixed(inFunction(before))).toBe(inFunction(after));
    expect(fixed(inView(`<p>{move || ${before}}</p>`))).toBe(inView(`<p>{move || ${after}}</p>`));
    expectFindings(CODE, inFunction(after));
  });

  it('is `.into_view()` up to Leptos 0.6', () => {
    const [finding] = check(inFunction('if flag { view! { <b/> } } else { view! { <i/> } }'), { version: '0.6' });
    expect(finding?.fix?.edits.map(({ text }) => text)).toEqual(['.into_view()', '.into_view()']);
  });

  it('is not known where a branch is something else', () => {
    const [finding] = check(inFunction('match a { 1 => x, 2 => view! { <b/> }, _ => view! { <i/> } }'));
    expect(finding?.fix).toBeUndefined();
  });
});

it('follows what is typed', () => {
  const text = inFunction('let a = "x";\n    if flag { view! { <b>{a}</b> } } else { view! { <i/> } }');
  const document = ViewDocument.open(parsers, text);
  const found = (): readonly string[] => {
    const findings = checkDocument(document, { ...context(), levels: {} });
    return findings
      .flatMap(finding => [finding, ...finding.related])
      .map(({ start }) => document.text.slice(start, start + 12));
  };
  const change = (from: string, to: string): void => {
    const start = document.text.indexOf(from);
    document.update([{ start, end: start + from.length, text: to }]);
  };
  expect(found()).toEqual(['view! { <i/>', 'view! { <b>{']);
  change('"x"', '"longer"');
  expect(found()).toEqual(['view! { <i/>', 'view! { <b>{']);
  change('<i/>', '<b/>');
  expect(found()).toEqual([]);
  change('<b>{a}</b>', '<u>{a}</u>');
  expect(found()).toEqual(['view! { <b/>', 'view! { <u>{']);
  document.dispose();
});

it('takes any number of branches', () => {
  const branches = Array.from({ length: 3000 }, (_, index) => `if a == ${index} { view! { <b/> } }`).join(' else ');
  const findings = check(inFunction(`${branches} else { view! { <i/> } }`));
  expect(findings.map(({ code }) => code)).toEqual([CODE]);
});
