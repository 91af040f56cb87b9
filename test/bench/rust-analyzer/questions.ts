/** Something that is typed into a view of the sample app, and what may be proposed there. */
export interface Question {
  readonly name: string;
  /** In the app, with `/`. */
  readonly file: string;
  /** A piece of the file that is there once, and what it becomes; `│` is the cursor. */
  readonly piece: string;
  readonly typed: string;
  /** What is wanted: the names of proposals, whatever stands behind the name. */
  readonly wanted: readonly string[];
}

/** The half-typed tags that people want proposals in. Nothing behind the cursor closes them. */
export const QUESTIONS: readonly Question[] = [
  question('an element', '<SettingsForm />', '<di│', ['div']),
  question('a component', '<SettingsForm />', '<Sett│', ['SettingsForm']),
  question('the props of a component', '<SettingsForm />', '<Counter │', ['value', 'step', 'limits', 'on_change']),
  question('a prop in a tag that is closed', 'limits=Limits::new(-100, 100)', 'lim│', ['limits']),
  question('an attribute', '<SettingsForm />', '<input ty│', ['type']),
  question('an event', '<SettingsForm />', '<button on:cli│', ['on:click']),
  question('a close tag', '<SettingsForm />', '<section></│', ['section']),
];

function question(name: string, piece: string, typed: string, wanted: readonly string[]): Question {
  return { name, file: 'src/lib.rs', piece, typed, wanted };
}
