// @ts-nocheck
/**
 * Makes a thread of Node look like a browser's worker to what is run in it: nothing of Node is left, and messages come as
 * events of the global scope.
 */
const { parentPort, workerData } = require('node:worker_threads');
const scope = new EventTarget();

globalThis.self = globalThis;
globalThis.addEventListener = scope.addEventListener.bind(scope);
globalThis.postMessage = message => parentPort.postMessage(message);
parentPort.on('message', data => {
  const event = new MessageEvent('message', { data });
  // Who begins to listen while an event is told does not hear of it.
  const { onmessage } = globalThis;
  scope.dispatchEvent(event);
  onmessage?.(event);
});
for (const name of ['process', 'require', 'module', 'exports', '__dirname', '__filename', 'setImmediate']) {
  delete globalThis[name];
}
// Node's own `Response` needs these two.
const hidden = ['Buffer', 'global'];
new Function(...hidden, workerData.source)();
