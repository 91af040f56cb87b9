/**
 * The external scanner of both grammars.
 *
 * tree-sitter decides what may come next, this file decides what it is: which close tag belongs to which open tag,
 * where a tag ends, what is text and what is a name. It keeps a stack of what is open (views, tags, elements), so that
 * the error lands on the tag that is wrong: `<div><span></div>` gives a `missing_close_tag` for `span`.
 *
 * What the rules are and where they come from: rustc's tokens, and rstml 0.12 as Leptos configures it.
 */

#include "tree_sitter/alloc.h"
#include "tree_sitter/parser.h"

#include <string.h>

/* In the order of `externals` in define-grammar.js; the first ten are tree-sitter-rust's. */
enum Symbol {
    STRING_CONTENT,
    RAW_STRING_START,
    RAW_STRING_CONTENT,
    RAW_STRING_END,
    FLOAT_LITERAL,
    OUTER_BLOCK_DOC_MARKER,
    INNER_BLOCK_DOC_MARKER,
    BLOCK_COMMENT_CONTENT,
    LINE_DOC_CONTENT,
    ERROR_SENTINEL,
    VIEW_NAME,
    VIEW_BRACE_OPEN,
    VIEW_PAREN_OPEN,
    VIEW_BRACKET_OPEN,
    VIEW_BRACE_CLOSE,
    VIEW_PAREN_CLOSE,
    VIEW_BRACKET_CLOSE,
    GLOBAL_CLASS_KEYWORD,
    OPEN_TAG_START,
    CLOSE_TAG_START,
    STRAY_CLOSE_TAG_START,
    CLOSE_TAG_ANGLE,
    TAG_END,
    SELF_CLOSING_TAG_END,
    FRAGMENT_START,
    FRAGMENT_END,
    ELEMENT_NAME,
    PATH_SEGMENT,
    GENERICS_START,
    GENERICS_END,
    ON_DIRECTIVE,
    DIRECTIVE,
    ATTRIBUTE_NAME,
    ARGUMENT_NAME,
    EVENT_NAME,
    INVALID_NAME,
    ATTRIBUTE_BRACE_OPEN,
    STRUCT_BRACE_OPEN,
    INDEX_OPEN,
    BINDINGS_OPEN,
    BARE_VALUE_END,
    VALUE_CONTINUATION,
    RAW_TEXT_SEGMENT,
    DOCTYPE,
    QUOTED_COMMENT,
    UNQUOTED_COMMENT,
    UNEXPECTED,
    UNCLOSED_DELIMITER,
    MISSING_VALUE,
    MISSING_TAG_END,
    MISSING_CLOSE_TAG,
    MISSING_COMMA,
    STRAY_DELIMITER_AHEAD,
};

#include "scanner/lexing.h"
#include "scanner/stack.h"
#include "scanner/rust.h"
#include "scanner/names.h"
#include "scanner/content.h"
#include "scanner/bare-value.h"
#include "scanner/tag-end.h"
#include "scanner/tag-names.h"
#include "scanner/tag.h"
#include "scanner/close-tag.h"
#include "scanner/exports.h"

static bool scan(Scanner *scanner, TSLexer *lexer, const bool *valid) {
    bool recovering = valid[ERROR_SENTINEL];
    if (!recovering && scan_inside_rust_token(lexer, valid)) return true;
    if (!recovering && is_inside_rust_token(valid)) return false;

    /* Zero-width tokens end where the last one did, in front of the white space. */
    lexer->mark_end(lexer);
    bool adjacent = !is_space(lexer->lookahead);
    bool new_line = skip_space(lexer);

    if (!recovering && (valid[RAW_STRING_CONTENT] || valid[RAW_STRING_END] || valid[FLOAT_LITERAL])) {
        int result = scan_rust_literal(scanner, lexer, valid);
        if (result != NOT_MINE) return result == FOUND;
    }
    if (valid[VIEW_NAME] && (lexer->lookahead == 'v' || lexer->lookahead == 't')) return scan_view_name(lexer);

    switch (frame_kind(top(scanner))) {
        case FRAME_NONE:
            return scan_view_open(scanner, lexer, valid) || (VIEW_IS_ROOT && scan_content(scanner, lexer, valid, recovering));
        case FRAME_VIEW:
        case FRAME_ELEMENT:
            return scan_view_open(scanner, lexer, valid) || scan_content(scanner, lexer, valid, recovering);
        case FRAME_TAG:
            return scan_view_open(scanner, lexer, valid) || scan_in_tag(scanner, lexer, valid, recovering, new_line, adjacent);
        case FRAME_CLOSE_TAG:
            return scan_in_close_tag(scanner, lexer, valid, recovering, new_line, adjacent);
    }
    return false;
}
