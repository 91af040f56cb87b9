#!/usr/bin/env node
import { main } from '../dist/bundle/leptos-language-server.js';

await main(process.argv.slice(2));
