export { atLeast, compareVersions, DEFAULT_VERSION, LEPTOS_VERSIONS, type LeptosVersion } from './leptos-version.js';
export { faultOf, mergeLevels, type Levels } from './levels.js';
export { nearestName, suggestion } from './nearest-name.js';
export { projectFor, type Project } from './project.js';
export type { ProjectProblem } from './toml-file.js';
