import { readFileSync } from 'node:fs';
import type { FilePair } from './compare.js';
import type { DumpFile, TemplateNode, ViewRecord } from './records.js';
import { readTemplates } from './truth.js';

/** A template on its own, with the verdict of rstml 0.12. */
interface Template {
  name: string;
  source: string;
  accepted: boolean;
}

const BEFORE = 'fn template() {\n    view! {';
const AFTER = '}\n}\n';

/** Puts every template into a file of its own and has both parsers read it. */
export function readTemplatePairs(binary: string, dumpFile: DumpFile): FilePair[] {
  const text = readFileSync(new URL('templates.json', import.meta.url), 'utf8');
  const templates = JSON.parse(text) as Template[];
  // The line break keeps a comment at the end from swallowing the closing brace.
  const bodies = templates.map(({ source }) => `${source}\n`);
  const views = readTemplates(binary, bodies);
  return templates.map((template, index) => {
    const view = views[index];
    if (view?.accepted !== template.accepted) {
      throw new Error(`rstml's verdict on template ${template.name} has changed`);
    }
    return pairOf(template.name, bodies[index] ?? '', view, dumpFile);
  });
}

function pairOf(name: string, body: string, view: ViewRecord, dumpFile: DumpFile): FilePair {
  const text = BEFORE + body + AFTER;
  const truth = { path: name, rust: true, views: [moveView(view, Buffer.byteLength(BEFORE))] };
  return { place: name, text: Buffer.from(text), truth, ours: dumpFile(name, text) };
}

function moveView(view: ViewRecord, by: number): ViewRecord {
  return {
    ...move(view, by),
    nodes: view.nodes.map(node => moveNode(node, by)),
    comments: view.comments.map(([start, end]) => [start + by, end + by]),
    docComments: view.docComments.map(([start, end]) => [start + by, end + by]),
  };
}

function moveNode(node: TemplateNode, by: number): TemplateNode {
  const moved = move(node, by);
  if (moved.kind === 'element') {
    const attributes = moved.attributes.map(attribute => move(attribute, by));
    const children = moved.children.map(child => moveNode(child, by));
    return { ...moved, attributes, children };
  }
  if (moved.kind !== 'fragment') return moved;
  return { ...moved, children: moved.children.map(child => moveNode(child, by)) };
}

function move<T extends { start: number; end: number }>(located: T, by: number): T {
  return { ...located, start: located.start + by, end: located.end + by };
}
