#!/usr/bin/env node
import { main } from '../dist/lsp/main.js';

await main(process.argv.slice(2));
