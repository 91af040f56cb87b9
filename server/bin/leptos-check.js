#!/usr/bin/env node
import module from 'node:module';
import { requireNode } from './require-node.js';

requireNode('leptos-check');
// Node 22 and newer keep what they have compiled, which is much of what a start takes.
module.enableCompileCache?.();
const { main } = await import('../dist/bundle/leptos-check.js');

// Not `process.exit`: what is still being written to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
