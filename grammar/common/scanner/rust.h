/* The tokens of Rust that a regular expression cannot describe, and the head of a view. */

static bool found(TSLexer *lexer, enum Symbol symbol) {
    lexer->result_symbol = symbol;
    return true;
}

static bool found_here(TSLexer *lexer, enum Symbol symbol) {
    lexer->mark_end(lexer);
    return found(lexer, symbol);
}

/* Whether the parser is in the middle of a string or comment, where white space counts. */
static inline bool is_inside_rust_token(const bool *valid) {
    return valid[BLOCK_COMMENT_CONTENT] || valid[LINE_DOC_CONTENT] || (valid[STRING_CONTENT] && !valid[FLOAT_LITERAL]);
}

static bool scan_string_content(TSLexer *lexer) {
    bool any = false;
    while (lexer->lookahead != '"' && lexer->lookahead != '\\') {
        if (lexer->eof(lexer)) return false;
        any = true;
        advance(lexer);
    }
    return any && found_here(lexer, STRING_CONTENT);
}

/* The content of a block comment up to its `*` `/`, comments in it included; its first character may make it a doc comment. */
static bool scan_block_comment(TSLexer *lexer, const bool *valid) {
    if (valid[INNER_BLOCK_DOC_MARKER] && lexer->lookahead == '!') {
        advance(lexer);
        return found_here(lexer, INNER_BLOCK_DOC_MARKER);
    }
    if (valid[OUTER_BLOCK_DOC_MARKER] && lexer->lookahead == '*') {
        advance(lexer);
        lexer->mark_end(lexer);
        /* Neither the empty comment nor a line of stars documents anything. */
        if (lexer->lookahead == '/') return false;
        if (lexer->lookahead != '*') return found(lexer, OUTER_BLOCK_DOC_MARKER);
    }
    if (!valid[BLOCK_COMMENT_CONTENT]) return false;
    unsigned depth = 1;
    for (;;) {
        if (lexer->eof(lexer)) return found_here(lexer, BLOCK_COMMENT_CONTENT);
        int32_t c = lexer->lookahead;
        if (c == '*') {
            lexer->mark_end(lexer);
            advance(lexer);
            if (lexer->lookahead != '/') continue;
            if (--depth == 0) return found(lexer, BLOCK_COMMENT_CONTENT);
            advance(lexer);
        } else {
            advance(lexer);
            if (c == '/' && lexer->lookahead == '*') {
                depth++;
                advance(lexer);
            }
        }
    }
}

static bool scan_line_doc_content(TSLexer *lexer) {
    while (!lexer->eof(lexer) && lexer->lookahead != '\n') advance(lexer);
    if (lexer->lookahead == '\n') advance(lexer);
    return found_here(lexer, LINE_DOC_CONTENT);
}

static bool scan_inside_rust_token(TSLexer *lexer, const bool *valid) {
    if (valid[BLOCK_COMMENT_CONTENT] || valid[OUTER_BLOCK_DOC_MARKER] || valid[INNER_BLOCK_DOC_MARKER]) {
        return scan_block_comment(lexer, valid);
    }
    if (valid[STRING_CONTENT] && !valid[FLOAT_LITERAL]) return scan_string_content(lexer);
    if (valid[LINE_DOC_CONTENT]) return scan_line_doc_content(lexer);
    return false;
}

static bool scan_raw_string_start(Scanner *scanner, TSLexer *lexer) {
    unsigned hashes = 0;
    while (lexer->lookahead == '#') {
        hashes++;
        advance(lexer);
    }
    if (lexer->lookahead != '"' || hashes > 255) return false;
    advance(lexer);
    scanner->raw_string_hashes = (uint8_t)hashes;
    return found_here(lexer, RAW_STRING_START);
}

static bool scan_raw_string_content(Scanner *scanner, TSLexer *lexer) {
    while (!lexer->eof(lexer)) {
        lexer->mark_end(lexer);
        int32_t c = lexer->lookahead;
        advance(lexer);
        if (c != '"') continue;
        unsigned hashes = 0;
        while (hashes < scanner->raw_string_hashes && lexer->lookahead == '#') {
            hashes++;
            advance(lexer);
        }
        if (hashes == scanner->raw_string_hashes) return found(lexer, RAW_STRING_CONTENT);
    }
    return false;
}

static bool scan_raw_string_end(Scanner *scanner, TSLexer *lexer) {
    for (unsigned i = 0; i <= scanner->raw_string_hashes; i++) advance(lexer);
    scanner->raw_string_hashes = 0;
    return found_here(lexer, RAW_STRING_END);
}

/* A number is a float where it has a fraction, an exponent or a float's suffix: `1.`, `1e3`, `1f32`, but not `1..2`, `1.max(2)`. */
static bool scan_float(TSLexer *lexer) {
    bool is_float = false;
    advance(lexer);
    while (is_digit(lexer->lookahead) || lexer->lookahead == '_') advance(lexer);
    if (lexer->lookahead == '.') {
        advance(lexer);
        if (lexer->lookahead == '.' || is_name_start(lexer->lookahead)) return false;
        is_float = true;
        while (is_digit(lexer->lookahead) || lexer->lookahead == '_') advance(lexer);
    }
    lexer->mark_end(lexer);
    if (lexer->lookahead == 'e' || lexer->lookahead == 'E') {
        advance(lexer);
        if (lexer->lookahead == '+' || lexer->lookahead == '-') advance(lexer);
        if (is_digit(lexer->lookahead) || lexer->lookahead == '_') {
            is_float = true;
            while (is_digit(lexer->lookahead) || lexer->lookahead == '_') advance(lexer);
            lexer->mark_end(lexer);
        }
    }
    if (lexer->lookahead == 'f' || (is_float && (lexer->lookahead == 'u' || lexer->lookahead == 'i'))) {
        is_float = true;
        while (is_name_part(lexer->lookahead)) advance(lexer);
        lexer->mark_end(lexer);
    }
    return is_float && found(lexer, FLOAT_LITERAL);
}

/* Raw strings and floats; NOT_MINE where something else may begin here. */
static Result scan_rust_literal(Scanner *scanner, TSLexer *lexer, const bool *valid) {
    if (valid[RAW_STRING_CONTENT] && !valid[FLOAT_LITERAL]) return scan_raw_string_content(scanner, lexer) ? FOUND : REFUSED;
    if (valid[RAW_STRING_END] && lexer->lookahead == '"') return scan_raw_string_end(scanner, lexer) ? FOUND : REFUSED;
    if (!valid[FLOAT_LITERAL]) return NOT_MINE;
    if (is_digit(lexer->lookahead)) return scan_float(lexer) ? FOUND : REFUSED;
    if (lexer->lookahead != 'r' && lexer->lookahead != 'b' && lexer->lookahead != 'c') return NOT_MINE;
    if (lexer->lookahead != 'r') advance(lexer);
    if (lexer->lookahead != 'r') return REFUSED;
    advance(lexer);
    return scan_raw_string_start(scanner, lexer) ? FOUND : REFUSED;
}

static bool advance_word(TSLexer *lexer, const char *word) {
    for (; *word; word++) {
        if (lexer->lookahead != *word) return false;
        advance(lexer);
    }
    return !is_name_part(lexer->lookahead);
}

/* `view` or `template` where `!` and a delimiter follow; everywhere else they are names like any other. */
static bool scan_view_name(TSLexer *lexer) {
    if (!advance_word(lexer, lexer->lookahead == 'v' ? "view" : "template")) return false;
    lexer->mark_end(lexer);
    advance_space(lexer);
    if (lexer->lookahead != '!') return false;
    advance(lexer);
    advance_space(lexer);
    bool opens = lexer->lookahead == '{' || lexer->lookahead == '(' || lexer->lookahead == '[';
    return opens && found(lexer, VIEW_NAME);
}

static bool scan_view_open(Scanner *scanner, TSLexer *lexer, const bool *valid) {
    if (valid[ERROR_SENTINEL] || !valid[VIEW_BRACE_OPEN]) return false;
    int32_t c = lexer->lookahead;
    if (c != '{' && c != '(' && c != '[') return false;
    push(scanner, view_frame(c));
    advance(lexer);
    return found_here(lexer, c == '{' ? VIEW_BRACE_OPEN : c == '(' ? VIEW_PAREN_OPEN : VIEW_BRACKET_OPEN);
}

static enum Symbol view_close_symbol(int32_t closer) {
    return closer == '}' ? VIEW_BRACE_CLOSE : closer == ')' ? VIEW_PAREN_CLOSE : VIEW_BRACKET_CLOSE;
}
