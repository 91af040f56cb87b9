export { atLeast, compareVersions, DEFAULT_VERSION, LEPTOS_VERSIONS, type LeptosVersion } from './leptos-version.js';
export { faultOf, type Levels, mergeLevels } from './levels.js';
export { type Project, projectFor } from './project.js';
