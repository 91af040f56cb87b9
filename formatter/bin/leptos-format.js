#!/usr/bin/env node
import { keepCompiled } from './keep-compiled.js';
import { requireNode } from './require-node.js';

requireNode('leptos-format');
keepCompiled();
const { main } = await import('../dist/bundle/leptos-format.js');

// Not `process.exit`: what is still being written to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
