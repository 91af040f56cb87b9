/** For others that read Rust: see `parse/`. */

export type { Arm, Block, Expr, Statement } from './ast.js';
export { parseExpression, parseStatements } from './parse/index.js';
