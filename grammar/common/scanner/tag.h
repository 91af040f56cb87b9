/* Inside tags: what begins an attribute, what ends the tag, and what has no business there. */

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

/* `<`: generics, a comparison, or the beginning of the next tag because this one was never ended. */
static bool scan_angle_in_tag(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering, bool new_line) {
    /* Zero-width tokens stay where they are; only generics take the `<`. */
    advance(lexer);
    if (is_next_tag(lexer->lookahead, new_line)) {
        return (!recovering || lexer->lookahead == '/') && end_incomplete_tag(scanner, lexer, valid);
    }
    if (recovering) return false;
    if (valid[GENERICS_START]) return found_here(lexer, GENERICS_START);
    if (starts_expression(valid) || valid[GENERICS_END]) return false;
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

/* What goes on with nothing that can stand in front of it; `=` and `.` do so with a name. */
static inline bool is_unexpected(int32_t c, const bool *valid) {
    if (c == '=' || c == '.') return !valid[BINDINGS_OPEN];
    return c == ',' || c == ';' || c == '@' || c == '#' || c == '$' || c == '\\' || c == '`' || c == '~' || c == '"' ||
           c == '\'' || c == ')' || c == ']' || c == '}' || is_digit(c);
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
    if (!recovering && c == '[' && valid[INDEX_OPEN] && !starts_expression(valid)) return scan_index_in_value(lexer);
    if (c == '>') return scan_right_angle(scanner, lexer, valid, recovering);
    if (c == '/') return scan_slash(scanner, lexer, valid, recovering);
    if (c == '<') return scan_angle_in_tag(scanner, lexer, valid, recovering, new_line);
    if (recovering) return false;
    if (lexer->eof(lexer)) return end_incomplete_tag(scanner, lexer, valid);
    if (c == view_closer(scanner, c)) {
        if (valid[STRAY_DELIMITER_AHEAD] && tag_goes_on(lexer)) return found(lexer, STRAY_DELIMITER_AHEAD);
        return end_incomplete_tag(scanner, lexer, valid);
    }
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
    if (valid[UNEXPECTED]) return is_unexpected(c, valid) && scan_unexpected(lexer);
    /* A `<` without a name is a tag of its own. */
    return valid[MISSING_TAG_END] && valid[ELEMENT_NAME] && c != '{' && end_incomplete_tag(scanner, lexer, valid);
}
