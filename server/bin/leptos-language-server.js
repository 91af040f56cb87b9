#!/usr/bin/env node
import module from 'node:module';
import { requireNode } from './require-node.js';

requireNode('leptos-language-server');
// Node 22 and newer keep what they have compiled, which is much of what a start takes.
module.enableCompileCache?.();
const { main } = await import('../dist/bundle/leptos-language-server.js');

await main(process.argv.slice(2));
