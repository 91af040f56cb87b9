/** What LSP calls the types and modifiers of the words that semantic tokens are about; the order counts. */
export const TOKEN_TYPES = ['class', 'struct', 'keyword', 'property', 'event', 'function'] as const;
export const TOKEN_MODIFIERS = ['island', 'defaultLibrary'] as const;
