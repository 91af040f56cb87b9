/* What stands between tags: text, comments, the starts of tags, and where elements and views end. */

static bool end_element(Scanner *scanner, TSLexer *lexer) {
    pop(scanner);
    return found(lexer, MISSING_CLOSE_TAG);
}

static inline bool starts_tag_name(int32_t c) { return is_name_start(c) || c == '{' || c == ':'; }

/* Beyond this many characters generics count as something else. */
#define GENERICS_LIMIT 200

/* Whether generics end the close tag whose name has been read: `<T>>`, but not the next tag of `</p <b/>`. */
static bool advance_last_generics(TSLexer *lexer) {
    unsigned depth = 0;
    for (unsigned count = 0; count < GENERICS_LIMIT && !lexer->eof(lexer); count++) {
        int32_t c = lexer->lookahead;
        if (c == '/' || c == '"' || (is_closer(c) && depth == 0)) return false;
        if (c == '<') depth++;
        if (c == '>' && --depth == 0) {
            advance(lexer);
            advance_space(lexer);
            return lexer->lookahead == '>';
        }
        advance(lexer);
    }
    return false;
}

/**
 * The frame of the close tag whose name follows; `hash` becomes the name's. A name on a later line is one where the tag
 * ends right behind it: in front of a text, the close tag has only been begun.
 */
static Frame advance_close_tag_name(TSLexer *lexer, bool new_line, Frame *hash) {
    Name name = advance_tag_name(lexer, false, false);
    Gap gap = advance_gap(lexer);
    *hash = hash_of(&name);
    if (new_line && !gap.slash && lexer->lookahead == '>') return CLOSE_TAG_BIT | NAME_BELOW_BIT;
    bool generic = !new_line && !gap.new_line && name.ended_by_space && lexer->lookahead == '<' && advance_last_generics(lexer);
    return CLOSE_TAG_BIT | (generic ? SPACED_GENERICS_BIT : 0);
}

/**
 * `</`: of the innermost element, of one further out (then the innermost has no close tag), or of none.
 * The tokens have no width, `</` itself follows; only the end of a fragment is a token of its own.
 */
static bool scan_close_tag(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering) {
    Gap gap = advance_gap(lexer);
    Frame innermost = top(scanner);
    bool is_fragment = !gap.slash && lexer->lookahead == '>';
    bool is_named = !gap.slash && starts_tag_name(lexer->lookahead);
    Frame hash = FRAGMENT_HASH;
    Frame frame = CLOSE_TAG_BIT;
    if (is_named) {
        frame = advance_close_tag_name(lexer, gap.new_line, &hash);
        is_named = !gap.new_line || (frame & NAME_BELOW_BIT);
    }
    if (is_fragment || is_named) {
        if (opened(innermost, hash)) {
            if (is_fragment && frame_kind(innermost) == FRAME_ELEMENT && (innermost & HASH_MASK) == FRAGMENT_HASH) {
                if (!valid[FRAGMENT_END]) return false;
                advance(lexer);
                pop(scanner);
                return found_here(lexer, FRAGMENT_END);
            }
            if (!valid[CLOSE_TAG_START]) return false;
            pop(scanner);
            push(scanner, frame);
            return found(lexer, CLOSE_TAG_START);
        }
        if (frame_kind(innermost) == FRAME_ELEMENT && is_open(scanner, hash)) {
            return valid[MISSING_CLOSE_TAG] && end_element(scanner, lexer);
        }
    }
    if (recovering || !valid[STRAY_CLOSE_TAG_START]) return false;
    push(scanner, frame);
    return found(lexer, STRAY_CLOSE_TAG_START);
}

/* The `--` and `>` behind a comment's text, blanks between them allowed. */
static bool advance_comment_end(TSLexer *lexer) {
    if (advance_gap(lexer).slash) return false;
    for (int i = 0; i < 2; i++) {
        if (lexer->lookahead != '-') return false;
        advance(lexer);
        advance_space(lexer);
    }
    if (lexer->lookahead != '>') return false;
    advance(lexer);
    return true;
}

/* Beyond this many characters an unquoted comment counts as one that has no end yet. */
#define COMMENT_LIMIT 20000

static bool scan_unquoted_comment(TSLexer *lexer) {
    unsigned dashes = 0;
    for (unsigned count = 0; count < COMMENT_LIMIT && !lexer->eof(lexer); count++) {
        int32_t c = lexer->lookahead;
        advance(lexer);
        if (c == '>' && dashes >= 2) return found_here(lexer, UNQUOTED_COMMENT);
        dashes = c == '-' ? dashes + 1 : 0;
    }
    /* No end in sight: the token is `<!--` alone, so that what follows is read as usual. */
    return found(lexer, UNQUOTED_COMMENT);
}

/* `<!`: a comment, whose text Leptos wants as a string, or a doctype. */
static bool scan_markup_declaration(TSLexer *lexer, const bool *valid) {
    advance(lexer);
    advance_space(lexer);
    if (is_name_start(lexer->lookahead)) {
        if (!valid[DOCTYPE]) return false;
        while (!lexer->eof(lexer) && lexer->lookahead != '>' && lexer->lookahead != '<' && lexer->lookahead != '}') {
            int32_t c = lexer->lookahead;
            advance(lexer);
            if (c == '"') advance_string(lexer);
            if (!is_space(c)) lexer->mark_end(lexer);
        }
        if (lexer->lookahead != '>') return found(lexer, DOCTYPE);
        advance(lexer);
        return found_here(lexer, DOCTYPE);
    }
    if (!valid[QUOTED_COMMENT] || lexer->lookahead != '-') return false;
    advance(lexer);
    advance_blanks(lexer);
    if (lexer->lookahead != '-') return false;
    advance(lexer);
    lexer->mark_end(lexer);
    if (!advance_gap(lexer).slash && (lexer->lookahead == '"' || lexer->lookahead == 'r')) {
        bool raw = lexer->lookahead == 'r';
        advance(lexer);
        bool is_string = raw ? advance_raw_string(lexer) : advance_string(lexer);
        if (is_string && advance_comment_end(lexer)) return found_here(lexer, QUOTED_COMMENT);
    }
    return scan_unquoted_comment(lexer);
}

static bool begin_tag(Scanner *scanner, TSLexer *lexer, Frame frame) {
    push(scanner, frame);
    return found(lexer, OPEN_TAG_START);
}

static bool scan_open_angle(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering) {
    lexer->mark_end(lexer);
    advance(lexer);
    advance_blanks(lexer);
    /* A comment in the line becomes part of the token: a `</` behind it is found out too late to leave it. */
    if (lexer->lookahead == '/' && advance_gap(lexer).slash) return scan_close_tag(scanner, lexer, valid, recovering);
    if (recovering) return false;
    lexer->mark_end(lexer);
    if (lexer->lookahead == '!') return scan_markup_declaration(lexer, valid);
    if (advance_gap(lexer).slash) return valid[OPEN_TAG_START] && begin_tag(scanner, lexer, TAG_BIT);
    if (lexer->lookahead == '>') {
        if (!valid[FRAGMENT_START]) return false;
        advance(lexer);
        push(scanner, ELEMENT_BIT | FRAGMENT_HASH);
        return found_here(lexer, FRAGMENT_START);
    }
    if (!valid[OPEN_TAG_START]) return false;
    if (!starts_tag_name(lexer->lookahead)) return begin_tag(scanner, lexer, TAG_BIT);
    Name name = advance_tag_name(lexer, false, true);
    return begin_tag(scanner, lexer, TAG_BIT | hash_of(&name) | (is_void(&name) ? VOID_BIT : 0));
}

/* A word of text with the literal it may begin: `b"…"` and `br"…"` are text, `r"…"` and `r#"…"#` are strings. */
static bool advance_text_word(TSLexer *lexer) {
    int32_t first = lexer->lookahead;
    unsigned length = 0;
    bool raw = false;
    while (is_name_part(lexer->lookahead)) {
        raw = lexer->lookahead == 'r' && length == (unsigned)(first == 'b' || first == 'c');
        length++;
        advance(lexer);
        if (length > 2) raw = false;
    }
    bool is_raw_prefix = raw && (length == 1 || length == 2);
    if (is_raw_prefix && (lexer->lookahead == '"' || lexer->lookahead == '#')) {
        if (length == 1) return false;
        advance_raw_string(lexer);
        return true;
    }
    if (lexer->lookahead == '"' && length == 1 && (first == 'b' || first == 'c')) {
        advance(lexer);
        advance_string(lexer);
    }
    return true;
}

/**
 * Unquoted text up to the next tag, block, string, comment or end. A group in parentheses or brackets belongs to it
 * whole, tags in it included, as rstml reads it. `any`: something of it has been read already, and marked.
 */
static bool scan_raw_text(TSLexer *lexer, int32_t closer, bool any) {
    while (!lexer->eof(lexer)) {
        int32_t c = lexer->lookahead;
        if (c == '<' || c == '{' || c == '"' || (any && c == closer)) break;
        if (is_space(c)) {
            advance(lexer);
            continue;
        }
        if (c == '/') {
            advance(lexer);
            if (lexer->lookahead == '/' || lexer->lookahead == '*') break;
        } else if (c == '\'') {
            advance(lexer);
            lexer->mark_end(lexer);
            if (!advance_after_quote(lexer)) return found(lexer, RAW_TEXT_SEGMENT);
        } else if (is_name_part(c)) {
            if (!advance_text_word(lexer)) break;
        } else if (c == '(' || c == '[') {
            /* Where the group has no end, the opener alone is text. */
            advance(lexer);
            any = true;
            lexer->mark_end(lexer);
            if (!advance_group_rest(lexer, c)) return found(lexer, RAW_TEXT_SEGMENT);
        } else {
            advance(lexer);
        }
        any = true;
        lexer->mark_end(lexer);
    }
    return any && found(lexer, RAW_TEXT_SEGMENT);
}

/* `class =` at the very beginning of a view. */
static bool scan_global_class(TSLexer *lexer) {
    bool is_class = advance_word(lexer, "class");
    lexer->mark_end(lexer);
    if (!is_class) return false;
    advance_space(lexer);
    if (lexer->lookahead != '=') return false;
    advance(lexer);
    return lexer->lookahead != '=' && lexer->lookahead != '>' && found(lexer, GLOBAL_CLASS_KEYWORD);
}

/* Behind `class = "…"`, where a comma must be. */
static bool scan_missing_comma(TSLexer *lexer) {
    if (lexer->lookahead == ',') return false;
    if (lexer->lookahead != '/') return found(lexer, MISSING_COMMA);
    advance(lexer);
    return lexer->lookahead != '/' && lexer->lookahead != '*' && found(lexer, MISSING_COMMA);
}

/**
 * The delimiter that ends the view, and with it the elements that are still open. Where template goes on behind it,
 * it is one too many.
 */
static bool scan_view_end(Scanner *scanner, TSLexer *lexer, const bool *valid, int32_t closer) {
    enum Symbol symbol = view_close_symbol(closer);
    if (valid[symbol]) {
        advance(lexer);
        lexer->mark_end(lexer);
        pop(scanner);
        return found(lexer, symbol);
    }
    if (!valid[MISSING_CLOSE_TAG]) return false;
    advance(lexer);
    /* Behind a view comes Rust, up to the delimiter around it: a close tag shows that the view is not over. */
    if (valid[STRAY_DELIMITER_AHEAD] && !is_in_tag(scanner) && !is_closed_group(lexer, '{')) return found(lexer, STRAY_DELIMITER_AHEAD);
    return end_element(scanner, lexer);
}

static bool scan_content(Scanner *scanner, TSLexer *lexer, const bool *valid, bool recovering) {
    int32_t c = lexer->lookahead;
    Frame innermost = top(scanner);
    if (!recovering && (innermost & VOID_BIT) && valid[MISSING_CLOSE_TAG]) return end_element(scanner, lexer);
    if (!recovering && valid[MISSING_COMMA]) return scan_missing_comma(lexer);
    /* Where the parser recovers it may be deep in Rust code: only a close tag that fits can be told from it. */
    if (c == '<') return scan_open_angle(scanner, lexer, valid, recovering);
    if (recovering) return false;

    if (lexer->eof(lexer)) {
        return frame_kind(innermost) == FRAME_ELEMENT && valid[MISSING_CLOSE_TAG] && end_element(scanner, lexer);
    }
    int32_t closer = view_closer(scanner, c);
    if (closer != 0 && c == closer && (valid[MISSING_CLOSE_TAG] || valid[view_close_symbol(closer)])) {
        return scan_view_end(scanner, lexer, valid, closer);
    }
    if (c == '{' && valid[UNCLOSED_DELIMITER]) {
        advance(lexer);
        lexer->mark_end(lexer);
        return !is_closed_group(lexer, '{') && found(lexer, UNCLOSED_DELIMITER);
    }
    if (!valid[RAW_TEXT_SEGMENT] || c == '{' || c == '"') return false;
    bool any = false;
    if (valid[GLOBAL_CLASS_KEYWORD] && c == 'c') {
        if (scan_global_class(lexer)) return true;
        any = true;
    } else if (c == 'r' && valid[RAW_STRING_START]) {
        advance(lexer);
        if (lexer->lookahead == '#' || lexer->lookahead == '"') return scan_raw_string_start(scanner, lexer);
        lexer->mark_end(lexer);
        any = true;
    } else if (c == '/') {
        advance(lexer);
        if (lexer->lookahead == '/' || lexer->lookahead == '*') return false;
        lexer->mark_end(lexer);
        any = true;
    }
    return scan_raw_text(lexer, closer, any);
}
