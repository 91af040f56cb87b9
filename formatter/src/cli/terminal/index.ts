export { unifiedDiff } from '../diff.js';
export { Progress } from '../progress.js';
export { type FramedLine, type FramedPlace, type FramePaint, frameAround, frameLine } from './code-frame.js';
export { COLOR_CHOICES, type ColorChoice, isColorChoice, usesColor } from './color.js';
export { type Asked, CannotRun, type Command, runCommand, UsageError } from './command.js';
export { nearestName, suggestion } from './nearest-name.js';
export { Output } from './output.js';
export { printable } from './printable.js';
