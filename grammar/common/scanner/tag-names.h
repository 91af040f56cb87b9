/* The names of tags, attributes and directives as tokens. */

/* The whole of an element's name, or the first segment of a path; `open` as for `advance_tag_name`. */
static bool scan_tag_name(TSLexer *lexer, bool open) {
    Name segment = {.hash = 0};
    if (is_name_part(lexer->lookahead)) advance_fragment(lexer, &segment);
    lexer->mark_end(lexer);
    bool is_component = segment.length > 0 && is_upper(segment.word[0]);
    if (open) advance_space(lexer);
    else advance_blanks(lexer);
    if (!is_separator(lexer->lookahead)) return found(lexer, is_component ? PATH_SEGMENT : ELEMENT_NAME);
    if (lexer->lookahead == ':') {
        advance(lexer);
        if (lexer->lookahead == ':' && segment.length > 0) return found(lexer, PATH_SEGMENT);
        lexer->mark_end(lexer);
    }
    advance_tag_name(lexer, true, open);
    return found(lexer, ELEMENT_NAME);
}

/* A directive's word, with its colon or bindings behind it, or the whole of another attribute's name. */
static bool scan_attribute_start(TSLexer *lexer) {
    Name word = {.hash = 0};
    advance_fragment(lexer, &word);
    lexer->mark_end(lexer);
    if (!is_directive(&word)) return scan_attribute_name(lexer, ATTRIBUTE_NAME, false, false);
    if (advance_gap(lexer).slash) return found(lexer, ATTRIBUTE_NAME);
    if (is_word(&word, "let") && lexer->lookahead == '(') return found(lexer, DIRECTIVE);
    if (!is_separator(lexer->lookahead)) return found(lexer, ATTRIBUTE_NAME);
    if (lexer->lookahead == ':') {
        advance(lexer);
        if (lexer->lookahead != ':') {
            /* What is typed behind the colon is the directive's: look that far. */
            advance_blanks(lexer);
            return found(lexer, is_word(&word, "on") ? ON_DIRECTIVE : DIRECTIVE);
        }
    }
    return scan_attribute_name(lexer, ATTRIBUTE_NAME, false, false);
}

static bool scan_path_segment(TSLexer *lexer) {
    Name segment = {.hash = 0};
    advance_fragment(lexer, &segment);
    return found_here(lexer, PATH_SEGMENT);
}

/* A name where the parser wants one; what kind of name follows from what it wants. */
static bool scan_name_in_tag(TSLexer *lexer, const bool *valid, bool new_line) {
    int32_t c = lexer->lookahead;
    bool behind_colon = (valid[ARGUMENT_NAME] || valid[EVENT_NAME]) && !new_line;
    if (behind_colon && (is_name_part(c) || is_separator(c) || is_invalid_name_part(c))) {
        bool is_event = valid[EVENT_NAME];
        if (is_event && c == ':') return false;
        return scan_attribute_name(lexer, is_event ? EVENT_NAME : ARGUMENT_NAME, is_event, true);
    }
    if (valid[ELEMENT_NAME] && (is_name_start(c) || c == ':')) return scan_tag_name(lexer, true);
    if (!is_name_start(c)) return false;
    if (valid[PATH_SEGMENT]) return scan_path_segment(lexer);
    return valid[ATTRIBUTE_NAME] && scan_attribute_start(lexer);
}
