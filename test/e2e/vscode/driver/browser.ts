import { type Browser, chromium as engine } from 'playwright-core';
import { chromium } from '../../frame/programs.js';
import { commandOf } from '../../frame/suite.js';

/** What a browser needs without a screen and as root, and what keeps it off the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Starts the browser of this machine, without a window. */
export function startBrowser(): Promise<Browser> {
  return engine.launch({ executablePath: commandOf(chromium()).program, args: ARGUMENTS });
}
