import type { ListStyle } from './comma-list.js';

/** `(a, b)`, or an element a line with a comma behind the last one. */
export const WRAPPED: ListStyle = { padding: 0, lastComma: 'where_broken' };

/** `(a,)`: without the comma it would be no tuple. */
export const SINGLE_TUPLE: ListStyle = { padding: 0, lastComma: 'always' };

/** `(a)`, whatever the line. */
export const WITHOUT_COMMA: ListStyle = { padding: 0, lastComma: 'never' };
