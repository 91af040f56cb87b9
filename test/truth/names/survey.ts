import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Scope } from '../../../server/src/facts/facts.js';
import { readFacts } from '../../../server/src/facts/read-facts.js';
import type { Crate } from '../../../server/src/project/crates.js';
import { isComponent, isSlot } from '../../../server/src/project/definitions.js';
import type { Definition, Place, ProjectModel } from '../../../server/src/project/model.js';
import { type MissingCrate, missingCrates } from './missing.js';
import { allScopes, type Evidence, type Reason, reasonFor } from './reason.js';
import { filesOf, type Subject, withModel } from './subjects.js';
import { eachTag, type Tag } from './tags.js';

/** A tag that means something. */
export interface ResolvedTag {
  /** Absolute. */
  readonly file: string;
  /** Of the last segment of its name; both count from 0. */
  readonly line: number;
  readonly character: number;
  readonly name: string;
  /** More than one where both sides of a `cfg` declare it. */
  readonly definitions: readonly { readonly file: string; readonly line: number }[];
}

/** A tag that means nothing. */
export interface UnresolvedTag {
  /** From the folder of the subject, with `/`. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly name: string;
  readonly reason: Reason;
}

/** What became of the tags of one subject. */
export interface Survey {
  readonly subject: Subject;
  readonly resolved: readonly ResolvedTag[];
  readonly unresolved: readonly UnresolvedTag[];
}

/** Resolves all component tags of a subject, as the server's features do. */
export function surveyOf(subject: Subject): Promise<Survey> {
  return withModel(subject.folder, model => {
    const evidence = evidenceOf(subject, model);
    const resolved: ResolvedTag[] = [];
    const unresolved: UnresolvedTag[] = [];
    for (const file of filesOf(subject)) {
      eachTag(readFileSync(file, 'utf8'), (tag, { lines }) => {
        const { line, character } = lines.positionAt(tag.name.start + tag.name.text.search(/\w+\s*$/));
        const { name } = tag.name;
        const place = model.placeAt(file, tag.name.start);
        const found = place === undefined ? [] : definitionsOf(model, place, tag);
        if (found.length > 0) {
          resolved.push({ file, line, character, name, definitions: found.map(each => placeOf(model, each)) });
          return;
        }
        const reason = reasonFor(evidence, place, name);
        unresolved.push({ file: relative(subject.folder, file).replaceAll(sep, '/'), line: line + 1, name, reason });
      });
    }
    return { subject, resolved, unresolved };
  });
}

function definitionsOf(model: ProjectModel, place: Place, { name, isSlot: isOfSlot }: Tag): readonly Definition[] {
  const path = name.name.split('::');
  return isOfSlot
    ? model.resolve(place, path, 'type').filter(isSlot)
    : model.resolve(place, path, 'value').filter(isComponent);
}

/** A definition of the snapshot has no text: its line is not known. */
function placeOf(model: ProjectModel, { module, item }: Definition): { file: string; line: number } {
  const text = model.text(module.file) ?? '';
  return { file: module.file, line: text.slice(0, item.nameStart).split('\n').length - 1 };
}

function evidenceOf(subject: Subject, model: ProjectModel): Evidence {
  const missing = new Map<Crate, readonly MissingCrate[]>();
  let declared: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    model,
    missingOf: crate => {
      const known = missing.get(crate) ?? missingCrates(crate, subject.folder);
      missing.set(crate, known);
      return known;
    },
    declared: name => {
      declared ??= declaredIn(subject);
      return declared.get(name) ?? [];
    },
  };
}

/** The components and slots that any file declares, whether a `mod` leads to it or not: names, and where they are. */
function declaredIn(subject: Subject): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of filesOf(subject)) {
    const place = relative(subject.folder, file).replaceAll(sep, '/');
    for (const name of tagsDeclared(readFacts(readFileSync(file, 'utf8')).scope)) {
      found.set(name, [...(found.get(name) ?? []), place]);
    }
  }
  return found;
}

function tagsDeclared(scope: Scope): readonly string[] {
  return allScopes(scope).flatMap(({ items }) =>
    items.flatMap(({ leptos }) => (leptos !== undefined && 'tag' in leptos ? [leptos.tag] : [])),
  );
}
