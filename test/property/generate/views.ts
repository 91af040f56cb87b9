import type { Language } from './language.js';
import { asWritten, type Code, choice, inOrder, often, oneOf, several } from './tokens.js';

export function nestedView({ tie }: Language): Code {
  return choice(
    often(3, asWritten('view! { <p /> }', 'view!{"text"}', 'view! {}', 'view! {<p/>}', 'view! { }')),
    often(4, inOrder('view!{', tie('children'), '}')),
    inOrder('view!(', tie('children'), ')'),
    inOrder('leptos::view![', tie('children'), ']'),
    inOrder('template!{', tie('children'), '}'),
  );
}

/** An outermost view, with what may stand at its beginning. */
export function outermostView({ tie }: Language): Code {
  const head = choice(
    often(12, oneOf('')),
    oneOf('cx ,', 'class = STYLE ,', 'cx , class = styles ,'),
    asWritten('class="a b",', '<!doctype html>', '<!DOCTYPE html>', '<! Doctype html >'),
  );
  const content = choice(often(6, tie('element')), several(tie('node'), { min: 1, max: 4 }));
  return choice(
    often(8, inOrder('view!{', head, content, '}')),
    inOrder('view!(', head, content, ')'),
    inOrder('leptos::view![', head, content, ']'),
  );
}
