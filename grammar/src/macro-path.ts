/**
 * Where the path begins whose last name begins at `name` (UTF-16 offsets): `leptos::view`, white space between its parts
 * allowed, a leading `::` included.
 */
export function startOfPath(text: string, name: number): number {
  let start = name;
  for (;;) {
    const colons = endOfBlanksBefore(text, start) - 2;
    if (!text.startsWith('::', colons)) return start;
    const nameEnd = endOfBlanksBefore(text, colons);
    const nameStart = startOfName(text, nameEnd);
    if (nameStart === nameEnd) return colons;
    start = nameStart;
  }
}

/** Where the white space in front of an offset begins. */
export function endOfBlanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** Where the name begins that ends in front of `end`; `end` where there is none. */
export function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[\p{XID_Continue}\uD800-\uDFFF]/u.test(text.charAt(start - 1))) start--;
  return start;
}
