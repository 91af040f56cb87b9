export { atLeast, compareVersions, DEFAULT_VERSION, LEPTOS_VERSIONS, type LeptosVersion } from './leptos-version.js';
export { faultOf, type Levels, mergeLevels } from './levels.js';
export { nearestName, suggestion } from './nearest-name.js';
export { type Project, projectFor } from './project.js';
export type { ProjectProblem } from './toml-file.js';
