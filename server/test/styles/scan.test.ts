import { describe, expect, it } from 'vitest';
import { scanStyles } from '../../src/styles/scan.js';

/** Names as `kind name`, a use without a rule in brackets. */
function names(css: string, lineComments = true): string[] {
  return scanStyles(css, lineComments).names.map(({ kind, name, rule }) =>
    rule === undefined && kind !== 'property' ? `[${name}]` : `${kind} ${name}`,
  );
}

function classes(css: string): string[] {
  return names(css)
    .filter(name => name.startsWith('class '))
    .map(name => name.slice('class '.length));
}

describe('classes of a selector', () => {
  it.each([
    ['.a, .b:hover > .c::before {}', ['a', 'b', 'c']],
    ['.a.b {}', ['a', 'b']],
    ['li:nth-child(2n + 1).a {}', ['a']],
    [':is(.a, .b):not(.c) .d {}', ['a', 'b', 'c', 'd']],
    ['[data-x=".no"] .a {}', ['a']],
    ['.-a, ._b, .--c, .é {}', ['-a', '_b', '--c', 'é']],
    ['.md\\:flex, .w-1\\/2, .\\32xl, .a\\.5 {}', ['md:flex', 'w-1/2', '2xl', 'a.5']],
    ['@media (min-width: 1.5em) { .a { color: red } }', ['a']],
    ['@layer x { @supports (a: b) { .a {} } }', ['a']],
    ['@keyframes k { 12.5% {} } .a {}', ['a']],
    ['/* .no {} */ .a /* .no */ .b {}', ['a', 'b']],
    ['a { background: url(data:image/png;base64,{.no}) } .a {}', ['a']],
    ['a::before { content: "} .no {" } .a {}', ['a']],
    ['@utility tab-4 { } @utility space-* { }', ['tab-4']],
  ])('%s', (css, expected) => expect(classes(css)).toEqual(expected));
});

describe('classes that SCSS makes', () => {
  it.each([
    ['.a { &-b {} &__c, & &--d {} }', ['a', 'a-b', 'a__c', 'a--d']],
    ['.a { &.b { &-c {} } }', ['a', 'b', 'b-c']],
    ['.a, .b { &-c {} }', ['a', 'b', 'a-c', 'b-c']],
    ['.a { @media (x) { &-b {} } }', ['a', 'a-b']],
    ['.a { &:hover { &-b {} } }', ['a']],
    ['.a .b { & { &-c {} } }', ['a', 'b', 'b-c']],
    ['.a { @at-root .b { } }', ['a', 'b']],
    ['.a-#{$b} {} .#{$c}-d {} #{$e} .f {}', ['f']],
    ['.a { #{&}-b {} &#{&}--c {} @at-root #{ & }__d { &-e {} } }', ['a', 'a-b', 'a--c', 'a__d', 'a__d-e']],
    ['.a { &-#{$b} .c {} &#{$d} {} }', ['a', 'c']],
    ['.a { margin: { left: 0 } &-b {} }', ['a', 'a-b']],
    ['// .no {}\n.a {}', ['a']],
    ['@mixin m { .a {} } .b { @include n { .c {} } }', ['a', 'b', 'c']],
  ])('%s', (css, expected) => expect(classes(css)).toEqual(expected));
});

it.each([
  ['.a-#{$b} {} .#{$c}-d {} .e-#{$f}-g#{$h} {}', ['a-*', '*-d', 'e-*-g*']],
  ['.a { &-#{$b} {} &#{$c} {} &-d { &#{$e}f {} } }', ['a-*', 'a*', 'a-d*f']],
  ['.a { $self: &; &:hover #{$self}-b {} #{$self} .c {} }', ['*-b']],
  ['#{$any} .a {}', ['*']],
  ['h#{$n} {} li:nth-child(#{$n}) {} ##{$id} {} [a-#{$b}] {} .a:not(.b-#{$n}) {} #c-#{$d} {}', ['b-*']],
])('classes of which SCSS computes a part: %s', (css, expected) => {
  expect(scanStyles(css, true).computed.map(parts => parts.join('*'))).toEqual(expected);
});

it('ids, custom properties and mere uses', () => {
  expect(
    names('#a { --b: 1; color: var(--c) } @property --d { } .e { @extend .f; @apply g md:h hover:!i j! !important; }'),
  ).toEqual(['id a', 'property --b', 'property --d', 'class e', '[f]', '[g]', '[h]', '[i]', '[j]']);
});

it('a slash is no comment in CSS', () => {
  expect(names('a { background: x//y } .a {}', false)).toEqual(['class a']);
});

it.each([
  ['.a { color: red', ['a']],
  ['.a { color: "red\n} .b {}', ['a', 'b']],
  ['.a { } } .b {}', ['a', 'b']],
  ['.a, .', []],
  ['.a {', ['a']],
])('half-typed: %s', (css, expected) => expect(classes(css)).toEqual(expected));

it('tells where names and their rules are', () => {
  const css = '@media print {\n  .a, .a\\:b { color: red }\n}';
  const [first, second] = scanStyles(css, false).names;
  expect(css.slice(first?.start, first?.end)).toBe('a');
  expect(css.slice(second?.start, second?.end)).toBe('a\\:b');
  expect(css.slice(second?.rule?.start, second?.rule?.end)).toBe('.a, .a\\:b { color: red }');
  expect(css.slice(first?.rule?.parent?.start, first?.rule?.parent?.headEnd)).toBe('@media print');
});

it('tells what is imported', () => {
  const css = '@use "a" with ($x: "no");\n@import url(b.css), \'c\';\n@forward "d";\n.a { }';
  expect(scanStyles(css, true).imports).toEqual(['a', 'b.css', 'c', 'd']);
});
