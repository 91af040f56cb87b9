import type { ProjectModel } from './model.js';

/** What is known where there is no project: nothing. */
export const NO_PROJECT: ProjectModel = {
  isComplete: true,
  revision: 0,
  textRevision: 0,
  crateOf: () => undefined,
  crates: () => [],
  placeAt: () => undefined,
  resolve: () => [],
  resolveVisible: () => [],
  inScope: () => [],
  importables: () => [],
  *prepareNames() {},
  workspaceDefinitions: () => [],
  definitionsWhereMayBe: () => [],
  filesWithTag: () => [],
  workspaceFiles: () => [],
  filesThatMayHold: () => [],
  text: () => undefined,
  withTexts: () => NO_PROJECT,
  pathOf: ({ item }) => item.name,
};
