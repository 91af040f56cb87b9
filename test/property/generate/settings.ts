import fc from 'fast-check';
import { DEFAULT_OPTIONS, type FormatOptions } from '../../../formatter/src/options.js';

/** All settings there are, each with all its values; the defaults are the simplest. */
export const settings: fc.Arbitrary<FormatOptions> = fc.record({
  maxWidth: fc.oneof(fc.constant(DEFAULT_OPTIONS.maxWidth), fc.integer({ min: 20, max: 120 })),
  tabSpaces: fc.constantFrom(4, 2, 1, 3, 8),
  indentationStyle: fc.constantFrom('Auto', 'Spaces', 'Tabs'),
  newlineStyle: fc.constantFrom('Auto', 'Native', 'Unix', 'Windows'),
  attrValueBraceStyle: fc.constantFrom('WhenRequired', 'Always', 'AlwaysUnlessLit', 'Preserve'),
  closingTagStyle: fc.constantFrom('Preserve', 'SelfClosing', 'NonSelfClosing'),
  macroNames: fc.constantFrom(DEFAULT_OPTIONS.macroNames, ['leptos::view', 'view', 'template']),
  attrValues: fc.constantFrom<FormatOptions['attrValues']>({}, { class: 'Tailwind' }),
  embeddedRust: fc.constantFrom('format', 'verbatim'),
});
