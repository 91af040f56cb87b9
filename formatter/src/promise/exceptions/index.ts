import type { Exception } from '../walk.js';
import { armComma } from './arm-comma.js';
import { bodyBraces } from './body-braces.js';
import { classList } from './class-list.js';
import { closingTag } from './closing-tag.js';
import { closureBraces } from './closure-braces.js';
import { doctype } from './doctype.js';
import { macroDelimiters } from './macro-delimiters.js';
import { trailingComma } from './trailing-comma.js';
import { tupleIndex } from './tuple-index.js';
import { valueBraces } from './value-braces.js';

/** What a formatted view may differ in without being another tree for whoever parses it. */
export const SAME_TREE: readonly Exception[] = [
  trailingComma,
  armComma,
  valueBraces,
  closureBraces,
  macroDelimiters,
  closingTag,
  classList,
  doctype,
  tupleIndex,
];

/** What else it may differ in. */
export const OTHER_TREE: readonly Exception[] = [bodyBraces];
