import type { ItemPlace } from '../project/definitions.js';
import { fieldsOf } from './params.js';

/** Whether what a client sent back is the place of an item. */
export function isItemPlace(value: unknown): value is ItemPlace {
  const { file, nameStart, name } = fieldsOf(value);
  return typeof file === 'string' && typeof nameStart === 'number' && typeof name === 'string';
}
