import { printGraph } from './src/graph/main.js';
const t=Date.now();
process.exitCode = await printGraph(process.argv.slice(2));
console.error(Date.now()-t,'ms');
