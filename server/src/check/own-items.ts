import type { ViewDocument } from 'tree-sitter-leptos';
import type { Item, Scope } from '../facts/facts.js';
import { mayHaveLeptosAttribute } from '../facts/leptos-attribute.js';
import { OpenFacts } from '../project/index/open-facts.js';
import { isCompiled } from './compiled-files.js';
import { perDocument } from './per-document.js';
import type { RuleContext } from './rule.js';

/** The items of a document with an attribute of Leptos, in modules and blocks as well; none of a file that no build compiles. */
export const ownItems = perDocument((context): readonly Item[] => {
  // A search for words costs next to nothing, all that follows the facts of the file and some of its neighbours'.
  if (!mayHaveLeptosAttribute(context.document.text) || isLeftOut(context)) return [];
  return leptosItems(scopeInProject(context) ?? scopeIn(context.document));
});

/** The functions of a document, in modules as well; none of a file that no build compiles. Those in functions are part of these. */
export const ownFunctions = perDocument((context): readonly Item[] =>
  isLeftOut(context) ? [] : functionsIn(scopeInProject(context) ?? scopeIn(context.document)),
);

/** Whether a project is known in which no build compiles the file: a draft, or what a test hands to the compiler. */
function isLeftOut(context: RuleContext): boolean {
  const { project, file } = context;
  return project.isComplete && file !== undefined && project.crateOf(file) !== undefined && !isCompiled(context);
}

/** What the project has read of the file; undefined where that is not the text at hand. */
function scopeInProject({ document, project, file }: RuleContext): Scope | undefined {
  if (file === undefined || project.text(file) !== document.text) return undefined;
  const { module } = project.placeAt(file, 0) ?? {};
  // A module that begins with the file, and is written out in it, is not all of it.
  return module?.scope.start === 0 && module.scope.end >= document.text.length ? module.scope : undefined;
}

const FACTS = new WeakMap<ViewDocument, OpenFacts>();

/** What is read of the text itself. */
function scopeIn(document: ViewDocument): Scope {
  const facts = FACTS.get(document) ?? new OpenFacts(document.text);
  FACTS.set(document, facts);
  return facts.read(document.text).scope;
}

function leptosItems(root: Scope): Item[] {
  const items: Item[] = [];
  const scopes = [root];
  // Grows while it is walked.
  for (const scope of scopes) {
    for (const item of scope.items) {
      if (item.leptos !== undefined) items.push(item);
      if (item.content !== undefined) scopes.push(item.content);
    }
    scopes.push(...scope.blocks);
  }
  return items;
}

function functionsIn({ items }: Scope): Item[] {
  return items.flatMap(item =>
    item.kind === 'fn' ? [item] : item.content === undefined ? [] : functionsIn(item.content),
  );
}
