/* Hands both grammars to npm's `tree-sitter`. */

#include <node_api.h>

typedef struct TSLanguage TSLanguage;

const TSLanguage *tree_sitter_rust_leptos(void);
const TSLanguage *tree_sitter_leptos_view(void);

/* "tree-sitter", "language" hashed with BLAKE2: by this npm's `tree-sitter` knows a language. */
static const napi_type_tag LANGUAGE_TYPE_TAG = {0x8AF2E5212AD58ABF, 0xD5006CAD83ABBA16};

static napi_value external_language(napi_env env, const TSLanguage *language) {
    napi_value external = NULL;
    if (napi_create_external(env, (void *)language, NULL, NULL, &external) != napi_ok) return NULL;
    if (napi_type_tag_object(env, external, &LANGUAGE_TYPE_TAG) != napi_ok) return NULL;
    return external;
}

static napi_value grammar(napi_env env, const char *name, const TSLanguage *language) {
    napi_value result = NULL, text = NULL;
    napi_value external = external_language(env, language);
    if (external == NULL || napi_create_object(env, &result) != napi_ok) return NULL;
    if (napi_create_string_utf8(env, name, NAPI_AUTO_LENGTH, &text) != napi_ok) return NULL;
    if (napi_set_named_property(env, result, "name", text) != napi_ok) return NULL;
    if (napi_set_named_property(env, result, "language", external) != napi_ok) return NULL;
    return result;
}

NAPI_MODULE_INIT() {
    napi_value rust = grammar(env, "rust_leptos", tree_sitter_rust_leptos());
    napi_value view = grammar(env, "leptos_view", tree_sitter_leptos_view());
    if (rust == NULL || view == NULL) return NULL;
    napi_set_named_property(env, exports, "rust_leptos", rust);
    napi_set_named_property(env, exports, "leptos_view", view);
    return exports;
}
