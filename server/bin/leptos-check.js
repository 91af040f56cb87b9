#!/usr/bin/env node
import { main } from '../dist/bundle/leptos-check.js';

// Not `process.exit`: what is still being written to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
