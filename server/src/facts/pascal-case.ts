/**
 * Where the crate convert_case sees a new word, besides at `_`: `aB`, `ABc` (in front of the `B`), and between letters
 * and digits.
 */
const BOUNDARY = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/u;

/** A name as `Case::Pascal` of the crate convert_case writes it: `add_todo` is `AddTodo`. */
export function pascalCase(name: string): string {
  return words(name)
    .map(word => {
      const [first = ''] = word;
      return first.toUpperCase() + word.slice(first.length).toLowerCase();
    })
    .join('');
}

/**
 * What a component or slot is called in tags: a snake_case name becomes PascalCase, another stays (view-language.md 3.1).
 * `counter2` stays, too: it would be `counter_2` in snake_case.
 */
export function tagOf(name: string): string {
  return words(name).join('_').toLowerCase() === name ? pascalCase(name) : name;
}

function words(name: string): string[] {
  return name.split('_').flatMap(part => (part === '' ? [] : part.split(BOUNDARY)));
}
