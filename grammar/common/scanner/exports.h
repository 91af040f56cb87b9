/* The five functions that tree-sitter calls, under the name of the grammar. */

#define EXPORT_SCANNER(name)                                                                                     \
    void *tree_sitter_##name##_external_scanner_create(void) { return ts_calloc(1, sizeof(Scanner)); }           \
    void tree_sitter_##name##_external_scanner_destroy(void *payload) { ts_free(payload); }                      \
    unsigned tree_sitter_##name##_external_scanner_serialize(void *payload, char *buffer) {                      \
        return serialize(payload, buffer);                                                                       \
    }                                                                                                            \
    void tree_sitter_##name##_external_scanner_deserialize(void *payload, const char *buffer, unsigned size) {   \
        deserialize(payload, buffer, size);                                                                      \
    }                                                                                                            \
    bool tree_sitter_##name##_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {          \
        return scan(payload, lexer, valid);                                                                      \
    }
