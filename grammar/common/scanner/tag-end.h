/* Where an open tag ends: with `>`, with `/>`, or because something else begins. */

static bool end_tag(Scanner *scanner, TSLexer *lexer, Frame frame) {
    pop(scanner);
    lexer->mark_end(lexer);
    /* `<br></br>` is legal, `<br>` alone never gets a close tag: look whether one follows. */
    if (frame & VOID_BIT) {
        bool closed = false;
        while (!closed && !lexer->eof(lexer) && lexer->lookahead != '<' && lexer->lookahead != '}') {
            int32_t c = lexer->lookahead;
            advance(lexer);
            if (c == '"') advance_string(lexer);
        }
        if (lexer->lookahead == '<') {
            advance(lexer);
            if (advance_gap(lexer).slash) {
                advance_gap(lexer);
                Name name = advance_tag_name(lexer, false, false);
                closed = hash_of(&name) == (frame & HASH_MASK);
            }
        }
        if (closed) frame &= (Frame)~VOID_BIT;
    }
    push(scanner, ELEMENT_BIT | (frame & (VOID_BIT | HASH_MASK)));
    return found(lexer, TAG_END);
}

/**
 * Whether the tag goes on behind a delimiter that could end the view: `<p cl}ass="x">`. The rest of the line tells: a
 * `>` or a value that Rust would not have there.
 */
static bool tag_goes_on(TSLexer *lexer) {
    bool has_value = false;
    int32_t before = 0;
    advance(lexer);
    for (unsigned count = 0; count < 1000 && !lexer->eof(lexer); count++) {
        int32_t c = lexer->lookahead;
        if (c == '\n' || c == '\r') return has_value;
        if (c == ';' || c == '{' || c == '}') return false;
        if (c == '>' && before != '-' && before != '=') return true;
        advance(lexer);
        if (c == '"') {
            has_value |= before == '=';
            if (!advance_string(lexer)) return false;
        }
        before = c;
    }
    return false;
}

static bool end_incomplete_tag(Scanner *scanner, TSLexer *lexer, const bool *valid) {
    if (valid[GENERICS_END]) return found(lexer, GENERICS_END);
    if (valid[MISSING_VALUE]) return found(lexer, MISSING_VALUE);
    if (!valid[MISSING_TAG_END]) return false;
    pop(scanner);
    return found(lexer, MISSING_TAG_END);
}

/**
 * While the parser recovers, a `>` may be a comparison deep in a handler or the end of the tag. It is the tag's if
 * template follows before a delimiter closes that was opened in front of it.
 */
static bool looks_like_tag_end(TSLexer *lexer) {
    unsigned depth = 0;
    int32_t before = '>';
    for (unsigned count = 0; count < 2000 && !lexer->eof(lexer); count++) {
        int32_t c = lexer->lookahead;
        if (c == '"') {
            if (depth == 0 && (before == '>' || before == '\n')) return true;
            advance(lexer);
            advance_string(lexer);
            before = c;
            continue;
        }
        advance(lexer);
        if (c == '(' || c == '[' || c == '{') depth++;
        if (c == ')' || c == ']' || c == '}') {
            if (depth == 0) return false;
            depth--;
        }
        if (c == '<' && depth == 0 && (lexer->lookahead == '/' || before == '>' || before == '\n')) return true;
        if (!is_space(c) || c == '\n') before = c;
    }
    return true;
}

static bool scan_slash(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering) {
    advance(lexer);
    if (lexer->lookahead == '/' || lexer->lookahead == '*') return false;
    advance_space(lexer);
    /* Where a stray `/` may stand no token without width is wanted, so that the end may be marked. */
    if (valid[UNEXPECTED]) lexer->mark_end(lexer);
    if (!advance_gap(lexer).slash && lexer->lookahead == '>') {
        if (!recovering && valid[MISSING_VALUE]) return found(lexer, MISSING_VALUE);
        if (!recovering && !valid[SELF_CLOSING_TAG_END]) return false;
        pop(scanner);
        advance(lexer);
        return found_here(lexer, SELF_CLOSING_TAG_END);
    }
    if (recovering) return false;
    if (valid[UNEXPECTED]) return found(lexer, UNEXPECTED);
    return valid[ELEMENT_NAME] && end_incomplete_tag(scanner, lexer, valid);
}

/* `>`: the end of generics or of the tag. */
static bool scan_right_angle(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering) {
    if (!recovering && valid[GENERICS_END]) {
        advance(lexer);
        return found_here(lexer, GENERICS_END);
    }
    if (!recovering && valid[MISSING_VALUE]) return found(lexer, MISSING_VALUE);
    if (!recovering && !valid[TAG_END]) return false;
    Frame frame = top(scanner);
    advance(lexer);
    if (!recovering) return end_tag(scanner, lexer, frame);
    lexer->mark_end(lexer);
    if (!looks_like_tag_end(lexer)) return false;
    pop(scanner);
    push(scanner, ELEMENT_BIT | (frame & (VOID_BIT | HASH_MASK)));
    return found(lexer, TAG_END);
}
