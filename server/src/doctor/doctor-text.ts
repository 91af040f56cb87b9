import { relative } from 'node:path';
import { printable } from 'prettier-plugin-leptos/terminal';
import type { DoctorReport } from './doctor-report.js';

/** A heading, and what stands below it. */
type Section = readonly [heading: string, lines: readonly string[]];

/** A report as people read it: sections with lines of their own. */
export function doctorText(report: DoctorReport): string {
  const { tool } = report;
  const sections: Section[] = [
    [`leptos-language-server ${tool.version}, Node ${tool.node}, ${tool.system}`, [report.folder]],
    ['Crates', crateLines(report)],
    ['Sources', sourceLines(report)],
    ['Formatting', formatLines(report)],
    ['Levels of rules', levelLines(report)],
    ['Cache', [`${report.cache.folder}: ${report.cache.files} files, ${megabytes(report.cache.bytes)} MB`]],
    ['Besides', otherLines(report)],
    ['Problems', report.problems.flatMap(({ what, advice }) => [what, `  ${advice}`])],
  ];
  return sections.map(([heading, lines]) => `${heading}\n${linesBelow(lines)}`).join('\n');
}

function linesBelow(lines: readonly string[]): string {
  const shown = lines.length === 0 ? ['none'] : lines;
  return shown.map(line => `  ${printable(line)}\n`).join('');
}

function crateLines({ crates, folder }: DoctorReport): string[] {
  const width = Math.max(0, ...crates.map(({ name }) => name.length));
  return crates.map(({ name, edition, features, leptos, ...crate }) => {
    const from = leptos.from === undefined ? 'by default' : `from ${relative(folder, leptos.from)}`;
    const parts = [
      `leptos ${leptos.version} ${from}`,
      features.length === 0 ? 'no features' : `features ${features.join(', ')}`,
      `edition ${edition}`,
      `in ${relative(folder, crate.folder) || '.'}`,
    ];
    return `${name.padEnd(width)}  ${parts.join('; ')}`;
  });
}

function sourceLines({ sources }: DoctorReport): string[] {
  const counts = Object.entries(sources.crates).map(([origin, count]) => `${count} ${origin}`);
  return [
    `${sources.cargoHome}: ${sources.hasRegistry ? 'has a registry' : 'has no registry'}`,
    `crates: ${counts.length === 0 ? 'none' : counts.join(', ')}`,
    ...(sources.fromSnapshot.length === 0 ? [] : [`from the snapshot: ${sources.fromSnapshot.join(', ')}`]),
  ];
}

function formatLines({ format, folder }: DoctorReport): string[] {
  return format.flatMap(({ crates, configFile, options }) => [
    `${crates.join(', ')}: ${configFile === undefined ? 'no leptosfmt.toml' : relative(folder, configFile)}`,
    ...options.map(({ name, value, file, line }) => {
      const place = `${relative(folder, file)}${line === undefined ? '' : `:${line}`}`;
      return `  ${name} = ${JSON.stringify(value)} (${place})`;
    }),
  ]);
}

function levelLines({ levels }: DoctorReport): string[] {
  return levels.map(({ crates, levels: byRule }) => {
    const shown = Object.entries(byRule).map(([rule, level]) => `${rule} = ${level}`);
    return `${crates.join(', ')}: ${shown.join(', ')}`;
  });
}

function otherLines({ others }: DoctorReport): string[] {
  return others.map(({ name, place, detail }) => (detail === undefined ? `${name}: ${place}` : `${place}: ${detail}`));
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
