import type { LanguageService } from 'vscode-css-languageservice';

let loading: Promise<LanguageService> | undefined;
let loaded: LanguageService | undefined;

/**
 * Loads the language service for CSS, once per process. It takes a tenth of a second and 20 MB, so it is only loaded where
 * somebody asks about CSS, or will.
 */
export function loadCss(): Promise<LanguageService> {
  loading ??= import('vscode-css-languageservice').then(service => {
    loaded = service.getCSSLanguageService();
    return loaded;
  });
  return loading;
}

/** The language service for CSS; undefined as long as nobody has loaded it. */
export function cssAtHand(): LanguageService | undefined {
  return loaded;
}
