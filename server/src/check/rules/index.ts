import type { Rule } from '../rule.js';
import { tagEndedEarly } from './tag-ended-early.js';

/** All rules. What the grammar finds (`syntax/…`) is not among them. */
export const RULES: readonly Rule[] = [tagEndedEarly];
