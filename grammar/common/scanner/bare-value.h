/* Attribute values without braces: where they begin, go on, and end. */

static inline bool starts_expression(const bool *valid) { return valid[FLOAT_LITERAL]; }

/* Whether a `<` in front of this character begins the next tag: Rust has no `</`, and does not break a line before `<T`. */
static inline bool is_next_tag(int32_t next, bool new_line) {
    return next == '/' || (new_line && (is_name_start(next) || next == '>' || next == '!' || next == '{'));
}

/* Whether the word that follows a bare value belongs to it: `x as u8`, `if a { b } else { c }`. */
static bool continues_bare_value(TSLexer *lexer) {
    Name word = {.hash = 0};
    advance_fragment(lexer, &word);
    if (is_word(&word, "as")) return true;
    if (!is_word(&word, "else")) return false;
    advance_space(lexer);
    return lexer->lookahead == '{' || lexer->lookahead == 'i';
}

/**
 * `[` where a bare value cannot be complete yet: of an index (`match x[0] {`), unless an operand may follow. One without
 * end is left to the parser, which finds no place for it.
 */
static bool scan_index_in_value(TSLexer *lexer) {
    advance(lexer);
    lexer->mark_end(lexer);
    return is_closed_group(lexer, '[') && found(lexer, INDEX_OPEN);
}

/* A group that Rust takes for the value's: a struct's fields, an index, arguments. */
static bool scan_group_behind_value(TSLexer *lexer, int32_t opener, enum Symbol symbol) {
    advance(lexer);
    lexer->mark_end(lexer);
    if (!is_closed_group(lexer, opener)) return found(lexer, UNCLOSED_DELIMITER);
    return opener != '(' && found(lexer, symbol);
}

/**
 * Behind a bare value that could be complete: does Rust go on with what follows? Only here this is decided, by a token
 * without width, so that an edit behind the value makes tree-sitter decide it again.
 */
static bool scan_bare_value_end(Scanner *scanner, TSLexer *lexer, const bool *valid, bool new_line) {
    /* A comment belongs to the value only where the value goes on behind it. */
    bool commented = false;
    while (lexer->lookahead == '/') {
        advance(lexer);
        if (!advance_comment(lexer)) {
            return !advance_gap(lexer).slash && lexer->lookahead == '>' && found(lexer, BARE_VALUE_END);
        }
        commented = true;
        new_line |= lexer->lookahead == '\n';
        advance_space(lexer);
    }
    int32_t c = lexer->lookahead;
    if (lexer->eof(lexer) || c == view_closer(scanner, c)) return found(lexer, BARE_VALUE_END);
    if (is_name_start(c)) return !continues_bare_value(lexer) && found(lexer, BARE_VALUE_END);
    switch (c) {
        case '{':
            if (!valid[STRUCT_BRACE_OPEN]) return found(lexer, BARE_VALUE_END);
            return !commented && scan_group_behind_value(lexer, c, STRUCT_BRACE_OPEN);
        case '(':
        case '[':
            return !commented && scan_group_behind_value(lexer, c, INDEX_OPEN);
        case '<':
            advance(lexer);
            return is_next_tag(lexer->lookahead, new_line) && found(lexer, BARE_VALUE_END);
        case ':':
            advance(lexer);
            return lexer->lookahead != ':' && found(lexer, BARE_VALUE_END);
        case '.': case '?': case '+': case '-': case '*': case '%': case '^': case '&': case '|': case '=': case '!':
            return false;
        default:
            return found(lexer, BARE_VALUE_END);
    }
}

static inline bool starts_operand(int32_t c) {
    return is_name_part(c) || is_opener(c) || c == '"' || c == '\'' || c == '-' || c == '*' || c == '!' || c == '&' || c == '|';
}

/* What no expression begins with. */
static inline bool is_no_value(int32_t c) {
    return c == ',' || c == ';' || c == ')' || c == ']' || c == '}' || c == '@' || c == '%' || c == '^' || c == '+' || c == '?';
}

/* `.len()` glued to a braced value, all of it: calls, fields, indices and `?`. */
static bool scan_value_continuation(TSLexer *lexer) {
    bool any = false;
    for (;;) {
        int32_t c = lexer->lookahead;
        if (c == '.') {
            advance(lexer);
            while (is_name_part(lexer->lookahead)) advance(lexer);
        } else if (c == '(' || c == '[') {
            advance(lexer);
            if (!advance_group_rest(lexer, c)) break;
        } else if (c == '?') {
            advance(lexer);
        } else {
            break;
        }
        any = true;
        lexer->mark_end(lexer);
    }
    return any && found(lexer, VALUE_CONTINUATION);
}
