import type { LanguageService } from 'vscode-css-languageservice';

let loading: Promise<LanguageService> | undefined;

/**
 * Loads the language service for CSS, once per process. It takes a tenth of a second and 20 MB, so it is only loaded for
 * documents in which there may be CSS.
 */
export function loadCss(): Promise<LanguageService> {
  loading ??= import('vscode-css-languageservice').then(service => service.getCSSLanguageService());
  return loading;
}
