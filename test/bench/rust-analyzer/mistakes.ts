/** A mistake that is typed into a file of the sample app, which has none. */
export interface Mistake {
  readonly name: string;
  /** A piece of a line of the file that is there once, and what it becomes. */
  readonly right: string;
  readonly wrong: string;
}

/** What happens to people who write views, with and without an error by the compiler. */
export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a `>` in a value ends the tag',
    right: 'when=move || !entries.read().is_empty()',
    wrong: 'when=move || entries.read().len() > 0',
  },
  {
    name: 'a close tag of another name',
    right: '<h1>{move || settings.label.get()}</h1>',
    wrong: '<h1>{move || settings.label.get()}</h2>',
  },
  { name: 'an unknown component', right: '<SettingsForm />', wrong: '<SetingsForm />' },
  { name: 'an unknown prop', right: 'on_change=record', wrong: 'onchange=record' },
  { name: 'a required prop is missing', right: 'step=settings.step()', wrong: '' },
  {
    name: 'a table without tbody (breaks hydration)',
    right: '<SettingsForm />',
    wrong: '<SettingsForm /><table><tr><td>"x"</td></tr></table>',
  },
  { name: 'a signal that is read once', right: '{move || settings.label.get()}', wrong: '{value.get()}' },
  {
    name: 'a signal in a field that is read once',
    right: '{move || settings.label.get()}',
    wrong: '{settings.label.get()}',
  },
];
