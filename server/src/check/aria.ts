/** WAI-ARIA 1.2 and what 1.3 adds: the names and the roles that browsers know. */

/** The states and properties, without `aria-`. */
export const ARIA_NAMES: readonly string[] = words(
  'activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex',
  'colindextext colspan controls current describedby description details disabled dropeffect errormessage expanded',
  'flowto grabbed haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable',
  'orientation owns placeholder posinset pressed readonly relevant required roledescription rowcount rowindex',
  'rowindextext rowspan selected setsize sort valuemax valuemin valuenow valuetext',
);

/** The roles that an author may give. */
export const ARIA_ROLES: readonly string[] = words(
  'alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner',
  'blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition',
  'deletion dialog directory document emphasis feed figure form generic graphics-document graphics-object',
  'graphics-symbol grid gridcell group heading image img insertion link list listbox listitem log main mark marquee',
  'math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation',
  'progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader',
  'separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term',
  'text textbox time timer toolbar tooltip tree treegrid treeitem',
);

/** The values of those that take one of a few words; an empty value means what no attribute means. */
export const ARIA_VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['aria-atomic', words('true false')],
  ['aria-autocomplete', words('inline list both none')],
  ['aria-busy', words('true false')],
  ['aria-checked', words('true false mixed undefined')],
  ['aria-current', words('page step location date time true false')],
  ['aria-disabled', words('true false')],
  ['aria-expanded', words('true false undefined')],
  ['aria-haspopup', words('true false menu listbox tree grid dialog')],
  ['aria-hidden', words('true false undefined')],
  ['aria-invalid', words('true false grammar spelling')],
  ['aria-live', words('assertive off polite')],
  ['aria-modal', words('true false')],
  ['aria-multiline', words('true false')],
  ['aria-multiselectable', words('true false')],
  ['aria-orientation', words('horizontal vertical undefined')],
  ['aria-pressed', words('true false mixed undefined')],
  ['aria-readonly', words('true false')],
  ['aria-required', words('true false')],
  ['aria-selected', words('true false undefined')],
  ['aria-sort', words('ascending descending none other')],
]);

function words(...lines: readonly string[]): string[] {
  return lines.flatMap(line => line.split(' '));
}
