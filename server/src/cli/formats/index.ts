import type { FormatName } from './names.js';
import type { PrettyOptions } from './pretty.js';
import type { Reporter } from './reporter.js';

/** The reporter of a format; only its own code is loaded. */
export async function reporterFor(format: FormatName, options: PrettyOptions): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.js')).prettyReporter(options);
    case 'json':
      return (await import('./json.js')).jsonReporter();
    case 'sarif':
      return (await import('./sarif.js')).sarifReporter();
    case 'github':
      return (await import('./github.js')).githubReporter();
  }
}
