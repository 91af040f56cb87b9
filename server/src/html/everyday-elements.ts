/** The elements of HTML that are written every day; first those that views of published crates have most often. */
const NAMES =
  'div span button p form li label input a option ul h1 h3 h2 img td tr nav main ol section header footer select th ' +
  'table strong textarea hr h4 pre tbody article i thead em br code h5 h6 aside b fieldset legend details summary';

const RANKS: ReadonlyMap<string, number> = new Map(NAMES.split(' ').map((name, rank) => [name, rank]));

/** How early an element is proposed, counted from 0; undefined for those that are rarely written. */
export function everydayRank(element: string): number | undefined {
  return RANKS.get(element);
}
