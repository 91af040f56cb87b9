#!/usr/bin/env node
import { keepCompiled } from './keep-compiled.js';
import { requireNode } from './require-node.js';

requireNode('leptos-language-server');
keepCompiled();
const { main } = await import('../dist/bundle/leptos-language-server.js');

await main(process.argv.slice(2));
