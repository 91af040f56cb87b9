/** Something that is typed into a view of the sample app, and what may be proposed there. */
export interface Question {
  readonly name: string;
  /** A piece of a line of the file that is there once, and what it becomes; `│` is the cursor. */
  readonly piece: string;
  readonly typed: string;
  /** What is wanted: the names of proposals, whatever stands behind the name. */
  readonly wanted: readonly string[];
}

/** The half-typed tags that people want proposals in. Nothing behind the cursor closes them. */
export const QUESTIONS: readonly Question[] = [
  { name: 'an element', piece: '<SettingsForm />', typed: '<di│', wanted: ['div'] },
  { name: 'a component', piece: '<SettingsForm />', typed: '<Sett│', wanted: ['SettingsForm'] },
  {
    name: 'the props of a component',
    piece: '<SettingsForm />',
    typed: '<Counter │',
    wanted: ['value', 'step', 'limits', 'on_change'],
  },
  { name: 'a prop in a tag that is closed', piece: 'limits=Limits::new(-100, 100)', typed: 'lim│', wanted: ['limits'] },
  { name: 'an attribute', piece: '<SettingsForm />', typed: '<input ty│', wanted: ['type'] },
  { name: 'an event', piece: '<SettingsForm />', typed: '<button on:cli│', wanted: ['on:click'] },
  { name: 'a close tag', piece: '<SettingsForm />', typed: '<section></│', wanted: ['section'] },
];
