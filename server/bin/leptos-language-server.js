#!/usr/bin/env node
import { requireNode } from './require-node.js';

requireNode('leptos-language-server');
const { main } = await import('../dist/bundle/leptos-language-server.js');

await main(process.argv.slice(2));
