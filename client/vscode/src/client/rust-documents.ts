/** The documents that the server gets. @param schemes Of files. */
export function rustDocuments(schemes: readonly string[]): { scheme: string; language: string }[] {
  return [...schemes, 'untitled'].map(scheme => ({ scheme, language: 'rust' }));
}
