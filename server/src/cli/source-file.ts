import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { LineIndex } from 'tree-sitter-leptos/lines';
