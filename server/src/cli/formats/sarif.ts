import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Trouble } from 'prettier-plugin-leptos/files';
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { LineIndex, Span } from 'tree-sitter-leptos';
import { KNOWN_CODES, UNUSED_SUPPRESSION } from '../../check/codes.js';
import { docsUrl } from '../../check/docs.js';
import type { Finding, Level, Severity } from '../../check/finding.js';
import { MANIFEST_RULES } from '../../check/manifest-rules/index.js';
import { RULES } from '../../check/rules/index.js';
import { packageVersion } from '../version.js';
import { type FileResult, type Reporter, rangeOf } from './reporter.js';

/** SARIF 2.1.0: one run, the pages of all rules, and what could not be read as notifications. */
export async function sarifReporter(): Promise<Reporter> {
  const rules = await Promise.all(KNOWN_CODES.map(ruleOf));
  const version = await packageVersion();
  const results: Result[] = [];
  return {
    file(result) {
      results.push(...result.findings.map(finding => resultOf(finding, result)));
      return '';
    },
    end: ({ troubles }) => {
      const log: Log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'leptos-check', version, rules } },
            columnKind: 'utf16CodeUnits',
            invocations: [
              {
                executionSuccessful: troubles.length === 0,
                toolExecutionNotifications: troubles.map(notificationOf),
              },
            ],
            results,
          },
        ],
      };
      return `${JSON.stringify(log, undefined, 2)}\n`;
    },
  };
}

async function ruleOf(code: string): Promise<ReportingDescriptor> {
  const page = await readFile(docsUrl(code), 'utf8');
  const paragraphs = page.split(/\n{2,}/);
  const severity = ownLevelOf(code);
  return {
    id: code,
    shortDescription: { text: (paragraphs[1] ?? code).replace(/\s+/g, ' ').trim() },
    help: { text: page, markdown: page },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levelOf(severity) },
  };
}

/** The level of a code where no setting gives another; what does not parse is an error. */
function ownLevelOf(code: string): Level {
  if (code === UNUSED_SUPPRESSION) return 'warning';
  return [...RULES, ...MANIFEST_RULES].find(rule => rule.name === code)?.severity ?? 'error';
}

function resultOf(finding: Finding, { file, lines }: FileResult): Result {
  const { related, fix } = finding;
  return {
    ruleId: finding.code,
    ruleIndex: KNOWN_CODES.indexOf(finding.code),
    level: levelOf(finding.severity),
    message: { text: finding.message },
    locations: [{ physicalLocation: locationOf(file, regionOf(lines, finding)) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: locationOf(file, regionOf(lines, place)),
          })),
        }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(file) },
                  replacements: fix.edits.map(edit => ({
                    deletedRegion: regionOf(lines, edit),
                    insertedContent: { text: edit.text },
                  })),
                },
              ],
            },
          ],
        }),
  };
}

function notificationOf({ file, line, column, message }: Trouble) {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return {
    level: 'error' as const,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
  };
}

function locationOf(file: string, region: Region): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(file) }, region };
}

/** Lines and columns count from 1, the end column is the one behind the last character. */
function regionOf(lines: LineIndex, span: Span): Region {
  const { start, end } = rangeOf(lines, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative path stays relative: it is the repository's root that readers add. */
function uriOf(file: string): string {
  const isAbsolute = file.startsWith('/') || /^[A-Za-z]:/.test(file);
  return isAbsolute ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}
