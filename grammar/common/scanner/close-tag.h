/* Inside close tags. */

/* `adjacent`: no white space in front. `</Foo<T>>` has generics, in `</p <b/>` the next tag begins. */
static bool scan_in_close_tag(
    Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering, bool new_line, bool adjacent
) {
    int32_t c = lexer->lookahead;
    Frame frame = top(scanner);
    if (c == '<' && !recovering && valid[CLOSE_TAG_ANGLE]) {
        advance(lexer);
        return advance_gap(lexer).slash && found_here(lexer, CLOSE_TAG_ANGLE);
    }
    if (frame & NAME_BELOW_BIT) new_line = false;
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
    if (valid[ELEMENT_NAME]) {
        if (!new_line && (is_name_start(c) || c == ':')) return scan_tag_name(lexer, false);
    } else if (valid[PATH_SEGMENT] && is_name_start(c)) {
        return scan_path_segment(lexer);
    }
    if (c == '<' && valid[GENERICS_START] && (adjacent || (frame & SPACED_GENERICS_BIT))) {
        advance(lexer);
        if (lexer->lookahead != '/') return found_here(lexer, GENERICS_START);
    }
    if (!valid[MISSING_TAG_END] || (c == '{' && valid[ELEMENT_NAME] && !new_line) || c == ':') return false;
    if (c == '/') {
        advance(lexer);
        if (lexer->lookahead == '/' || lexer->lookahead == '*') return false;
    }
    pop(scanner);
    return found(lexer, MISSING_TAG_END);
}
