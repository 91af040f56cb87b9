/* Inside tags: names, what ends them, and what has no business there. */

static inline bool starts_expression(const bool *valid) { return valid[FLOAT_LITERAL]; }

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
            advance_blanks(lexer);
            if (lexer->lookahead == '/') {
                advance(lexer);
                advance_blanks(lexer);
                Name name = advance_tag_name(lexer, false);
                closed = hash_of(&name) == (frame & HASH_MASK);
            }
        }
        if (closed) frame &= (Frame)~VOID_BIT;
    }
    push(scanner, ELEMENT_BIT | (frame & (VOID_BIT | HASH_MASK)));
    return found(lexer, TAG_END);
}

static bool end_incomplete_tag(Scanner *scanner, TSLexer *lexer, const bool *valid) {
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

static bool scan_word_in_tag(TSLexer *lexer, const bool *valid) {
    if (valid[ELEMENT_NAME]) {
        lexer->mark_end(lexer);
        /* Of a path only the first segment is this token. */
        int32_t first = lexer->lookahead;
        (void)first;
        Name segment = {.hash = 0};
        if (is_name_part(lexer->lookahead)) advance_fragment(lexer, &segment);
        lexer->mark_end(lexer);
        bool upper = segment.length > 0 && is_upper(segment.word[0]);
        advance_blanks(lexer);
        if (lexer->lookahead == ':') {
            advance(lexer);
            if (lexer->lookahead == ':' && segment.length > 0) return found(lexer, PATH_SEGMENT);
            lexer->mark_end(lexer);
            advance_tag_name(lexer, true);
            return found(lexer, ELEMENT_NAME);
        }
        if (is_separator(lexer->lookahead)) {
            advance_tag_name(lexer, true);
            return found(lexer, ELEMENT_NAME);
        }
        return found(lexer, upper ? PATH_SEGMENT : ELEMENT_NAME);
    }
    Name word = {.hash = 0};
    if (valid[PATH_SEGMENT]) {
        advance_fragment(lexer, &word);
        return found_here(lexer, PATH_SEGMENT);
    }
    advance_fragment(lexer, &word);
    lexer->mark_end(lexer);
    if (is_directive(&word)) {
        advance_blanks(lexer);
        bool is_binding = is_word(&word, "let") && lexer->lookahead == '(';
        bool is_colon = lexer->lookahead == ':';
        if (is_colon) {
            advance(lexer);
            if (lexer->lookahead == ':') is_colon = false;
            /* What is typed behind the colon is the directive's: look that far. */
            else advance_blanks(lexer);
        }
        if (is_colon && is_word(&word, "on")) return found(lexer, ON_DIRECTIVE);
        if (is_colon || is_binding) return found(lexer, DIRECTIVE);
        if (!is_colon && lexer->lookahead != ':' && !is_separator(lexer->lookahead)) return found(lexer, ATTRIBUTE_NAME);
    }
    return scan_attribute_name(lexer, ATTRIBUTE_NAME, false, false);
}

/* Steps over something that no attribute can begin with; a string or a group whole. */
static bool scan_unexpected(TSLexer *lexer) {
    int32_t c = lexer->lookahead;
    advance(lexer);
    lexer->mark_end(lexer);
    bool whole = true;
    if (c == '"') whole = advance_string(lexer);
    else if (c == '(' || c == '[' || c == '{') whole = advance_group_rest(lexer, c);
    else if (is_digit(c)) while (is_name_part(lexer->lookahead)) advance(lexer);
    else return found(lexer, UNEXPECTED);
    return whole ? found_here(lexer, UNEXPECTED) : found(lexer, UNEXPECTED);
}

static bool scan_slash(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering) {
    advance(lexer);
    if (lexer->lookahead == '/' || lexer->lookahead == '*') return false;
    advance_space(lexer);
    if (lexer->lookahead == '>') {
        if (!recovering && valid[MISSING_VALUE]) return found(lexer, MISSING_VALUE);
        if (!recovering && !valid[SELF_CLOSING_TAG_END]) return false;
        pop(scanner);
        advance(lexer);
        return found_here(lexer, SELF_CLOSING_TAG_END);
    }
    return !recovering && valid[UNEXPECTED] && found_here(lexer, UNEXPECTED);
}

/* Whether a `<` in front of this character begins the next tag: Rust has no `</`, and does not break a line before `<T`. */
static inline bool is_next_tag(int32_t next, bool new_line) {
    return next == '/' || (new_line && (is_name_start(next) || next == '>' || next == '!' || next == '{'));
}

/* `<`: generics, a comparison, or the beginning of the next tag because this one was never ended. */
static bool scan_angle_in_tag(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering, bool new_line) {
    /* Zero-width tokens stay where they are; only generics take the `<`. */
    advance(lexer);
    if (is_next_tag(lexer->lookahead, new_line)) {
        return (!recovering || lexer->lookahead == '/') && end_incomplete_tag(scanner, lexer, valid);
    }
    if (recovering) return false;
    if (valid[GENERICS_START]) return found_here(lexer, GENERICS_START);
    if (starts_expression(valid)) return false;
    return end_incomplete_tag(scanner, lexer, valid);
}

/**
 * `{`: of a struct where a path stands in front (`data=item {..rest}`, as rustc reads it), else of an attribute.
 * Where no attribute may follow (`if x {`), it is one of Rust's.
 */
static bool scan_brace_in_tag(TSLexer *lexer, const bool *valid) {
    advance(lexer);
    lexer->mark_end(lexer);
    if (valid[UNCLOSED_DELIMITER] && !is_closed_group(lexer, '{')) return found(lexer, UNCLOSED_DELIMITER);
    if (!valid[ATTRIBUTE_BRACE_OPEN]) return false;
    return found(lexer, valid[STRUCT_BRACE_OPEN] ? STRUCT_BRACE_OPEN : ATTRIBUTE_BRACE_OPEN);
}

/* The patterns of `let(a, b)`. */
static bool scan_bindings(TSLexer *lexer, const bool *valid) {
    advance(lexer);
    lexer->mark_end(lexer);
    if (valid[UNCLOSED_DELIMITER] && !is_closed_group(lexer, '(')) return found(lexer, UNCLOSED_DELIMITER);
    return found(lexer, BINDINGS_OPEN);
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
    int32_t c = lexer->lookahead;
    if (lexer->eof(lexer) || c == view_closer(scanner, c)) return found(lexer, BARE_VALUE_END);
    if (is_name_start(c)) return !continues_bare_value(lexer) && found(lexer, BARE_VALUE_END);
    switch (c) {
        case '{':
            if (!valid[STRUCT_BRACE_OPEN]) return found(lexer, BARE_VALUE_END);
            return scan_group_behind_value(lexer, c, STRUCT_BRACE_OPEN);
        case '(':
        case '[':
            return scan_group_behind_value(lexer, c, INDEX_OPEN);
        case '/':
            advance(lexer);
            if (lexer->lookahead == '/' || lexer->lookahead == '*') return false;
            advance_space(lexer);
            return lexer->lookahead == '>' && found(lexer, BARE_VALUE_END);
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

static bool scan_name_in_tag(TSLexer *lexer, const bool *valid, bool new_line) {
    int32_t c = lexer->lookahead;
    bool behind_colon = (valid[ARGUMENT_NAME] || valid[EVENT_NAME]) && !new_line;
    if (behind_colon && (is_name_part(c) || is_separator(c) || is_invalid_name_part(c))) {
        bool is_event = valid[EVENT_NAME];
        if (is_event && c == ':') return false;
        return scan_attribute_name(lexer, is_event ? EVENT_NAME : ARGUMENT_NAME, is_event, true);
    }
    bool may_start = is_name_start(c) || (valid[ELEMENT_NAME] && c == ':');
    return may_start && (valid[ELEMENT_NAME] || valid[PATH_SEGMENT] || valid[ATTRIBUTE_NAME]) && scan_word_in_tag(lexer, valid);
}

/* What never goes on with anything in front of it, so that it is out of place wherever it stands. */
static inline bool is_unexpected(int32_t c) {
    return c == ',' || c == ';' || c == '@' || c == '#' || c == '$' || c == '\\' || c == '`' || c == '~' || c == '"' ||
           c == '\'' || c == ')' || c == ']' || c == '}' || is_digit(c);
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

static bool scan_in_tag(
    Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering, bool new_line, bool adjacent
) {
    int32_t c = lexer->lookahead;
    if (!recovering && valid[VALUE_CONTINUATION] && adjacent && (c == '.' || c == '(' || c == '[' || c == '?')) {
        return scan_value_continuation(lexer);
    }
    if (!recovering && valid[BARE_VALUE_END]) {
        /* `return x`, `..x`: what may be an operand is one. */
        if (starts_expression(valid) && starts_operand(c)) return false;
        return scan_bare_value_end(scanner, lexer, valid, new_line);
    }
    if (c == '>') return scan_right_angle(scanner, lexer, valid, recovering);
    if (c == '/') return scan_slash(scanner, lexer, valid, recovering);
    if (c == '<') return scan_angle_in_tag(scanner, lexer, valid, recovering, new_line);
    if (recovering) return false;
    if (lexer->eof(lexer) || c == view_closer(scanner, c)) return end_incomplete_tag(scanner, lexer, valid);
    if (c == '{' && (valid[ATTRIBUTE_BRACE_OPEN] || valid[UNCLOSED_DELIMITER])) return scan_brace_in_tag(lexer, valid);
    if (valid[MISSING_VALUE] && is_no_value(c)) return found(lexer, MISSING_VALUE);
    if (starts_expression(valid)) return false;
    if (c == '(' && valid[BINDINGS_OPEN]) return scan_bindings(lexer, valid);
    if ((c == '(' || c == '[') && valid[UNCLOSED_DELIMITER]) {
        advance(lexer);
        lexer->mark_end(lexer);
        return !is_closed_group(lexer, c) && found(lexer, UNCLOSED_DELIMITER);
    }
    if (is_name_part(c) || is_separator(c) || is_invalid_name_part(c)) {
        if (scan_name_in_tag(lexer, valid, new_line)) return true;
        if (is_name_start(c)) return false;
    }
    if (valid[UNEXPECTED]) return is_unexpected(c) && scan_unexpected(lexer);
    /* A `<` without a name is a tag of its own. */
    return valid[MISSING_TAG_END] && valid[ELEMENT_NAME] && c != '{' && end_incomplete_tag(scanner, lexer, valid);
}

/* `adjacent`: no white space in front. `</Foo<T>>` has generics, in `</p <b/>` the next tag begins. */
static bool scan_in_close_tag(
    Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering, bool new_line, bool adjacent
) {
    int32_t c = lexer->lookahead;
    if (c == '>') {
        if (!recovering && valid[GENERICS_END]) {
            advance(lexer);
            return found_here(lexer, GENERICS_END);
        }
        if (!recovering && !valid[TAG_END]) return false;
        pop(scanner);
        advance(lexer);
        return found_here(lexer, TAG_END);
    }
    if (recovering) {
        pop(scanner);
        return found(lexer, MISSING_TAG_END);
    }
    if (!new_line && valid[ELEMENT_NAME] && (is_name_start(c) || c == ':')) return scan_word_in_tag(lexer, valid);
    if (valid[PATH_SEGMENT] && is_name_start(c)) return scan_word_in_tag(lexer, valid);
    if (c == '<' && valid[GENERICS_START] && adjacent) {
        advance(lexer);
        return found_here(lexer, GENERICS_START);
    }
    if (!valid[MISSING_TAG_END] || (c == '{' && valid[ELEMENT_NAME] && !new_line) || c == ':') return false;
    if (c == '/') {
        advance(lexer);
        if (lexer->lookahead == '/' || lexer->lookahead == '*') return false;
    }
    pop(scanner);
    return found(lexer, MISSING_TAG_END);
}
