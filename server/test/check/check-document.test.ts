import { ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { checkDocument, checkInSteps } from '../../src/check/check-document.js';
import type { Rule } from '../../src/check/rule.js';
import { RULES } from '../../src/check/rules/index.js';
import { context, parsers } from '../features/snippet.js';
import { check, expectFindings, inView } from './checking.js';

const CODE = 'tag-ended-early';
const WRONG = '<Show when=a > 5><p/></Show>';

describe('levels', () => {
  it('give a rule another severity', () => {
    expect(check(inView(WRONG), { levels: { [CODE]: 'hint' } })[0]?.severity).toBe('hint');
  });

  it('turn a rule off, and what it explained is told again', () => {
    const body = '<A b=a > 5/>';
    expect(check(inView(body)).map(finding => finding.code)).toEqual([CODE]);
    expect(check(inView(body), { levels: { [CODE]: 'off' } }).map(finding => finding.code)).toEqual([
      'syntax/unclosed-element',
    ]);
  });

  it('name all, except those that have a name of their own', () => {
    const body = `${WRONG}<div>`;
    const found = check(inView(body), { levels: { all: 'off', 'syntax/unclosed-element': 'warning' } });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['syntax/unclosed-element', 'warning']]);
  });
});

describe('a comment `leptos-check-ignore`', () => {
  it.each([
    ['on the line above', `// leptos-check-ignore ${CODE}: wanted\n${WRONG}`],
    ['without a reason', `// leptos-check-ignore ${CODE}\n${WRONG}`],
    ['as a block on the line above', `/* leptos-check-ignore ${CODE}: wanted */\n${WRONG}`],
    ['above another comment', `// leptos-check-ignore ${CODE}: wanted\n// more\n${WRONG}`],
    ['on the line', `${WRONG} // leptos-check-ignore ${CODE}: wanted\n`],
    ['in front on the line', `/* leptos-check-ignore ${CODE}: wanted */ ${WRONG}`],
    ['among several', `// leptos-check-ignore unused-suppression, syntax/rust, ${CODE}: wanted\n${WRONG}`],
    ['inside the tag', `<Show\n // leptos-check-ignore ${CODE}: wanted\n when=a > 5><p/></Show>`],
    ['behind a string with slashes', `"//" ${WRONG} // leptos-check-ignore ${CODE}: wanted\n`],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(`\n${body}`));
  });

  it('outside of views', () => {
    expectFindings(CODE, `// leptos-check-ignore ${CODE}: wanted\r\nfn f() { view! { ${WRONG} } }`);
  });

  const marked = WRONG.replace(' > ', ' «>» ');
  it.each([
    ['two lines above', `// leptos-check-ignore ${CODE}: wanted\n<p/>\n${marked}`],
    ['at the end of the line above', `<p/> // leptos-check-ignore ${CODE}: wanted\n${marked}`],
    ['for another rule', `// leptos-check-ignore syntax/rust: wanted\n${marked}`],
    ['in a string', `"// leptos-check-ignore ${CODE}: wanted"\n${marked}`],
    ['in a raw string', `{r#"\n"// leptos-check-ignore ${CODE}: wanted\n"#} ${marked}`],
    ['that is prose', `// see leptos-check-ignore ${CODE}: it is explained there\n${marked}`],
  ])('does not count %s', (_, body) => {
    expectFindings(CODE, inView(`\n${body}`), { levels: { 'unused-suppression': 'off' } });
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    name: 'tag-ended-early',
    severity: 'error',
    *check({ document }) {
      yield { start: 0, end: document.text.length, message: 'half' };
      throw new Error('it was wrong');
    },
  };
  const text = inView('<div>');

  it('has found nothing, is told, and the others go on', () => {
    const faults: unknown[] = [];
    const onFault = (...fault: unknown[]): void => void faults.push(fault);
    const found = check(text, { onFault }, [broken]);
    expect(found.map(({ code }) => code)).toEqual(['syntax/unclosed-element']);
    expect(faults).toEqual([['tag-ended-early', new Error('it was wrong')]]);
  });

  it('throws where nobody wants to be told', () => {
    expect(() => check(text, {}, [broken])).toThrow('it was wrong');
  });
});

it('is the same in steps, of which there is one for each rule that runs', () => {
  const document = ViewDocument.open(parsers, 'fn f() { view! { <table><tr/></table><p a=1 a=2/> } }');
  const options = { ...context(), levels: { 'block-in-paragraph': 'off' } } as const;
  const steps = checkInSteps(document, options);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count++;
  expect(step.value).toEqual(checkDocument(document, options));
  expect(step.value.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['duplicate-attribute', 'table-without-tbody']),
  );
  expect(count).toBeGreaterThan(RULES.length / 2);
  expect(count).toBeLessThan(RULES.length);
});
