/* Characters and the shapes that more than one part of the scanner steps over. */

typedef enum { NOT_MINE, FOUND, REFUSED } Result;

static inline void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static inline bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }

/* rustc's white space (the Unicode property Pattern_White_Space). */
static inline bool is_space(int32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x200E || c == 0x200F || c == 0x2028 || c == 0x2029;
}

/* Beyond ASCII every character counts as a letter here; which ones rustc takes is checked where messages are made. */
static inline bool is_name_start(int32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 0x80 && !is_space(c));
}

static inline bool is_name_part(int32_t c) { return is_name_start(c) || is_digit(c); }

static inline bool is_upper(int32_t c) { return c >= 'A' && c <= 'Z'; }

/* Skips white space in front of a token; says whether a line ended in it. */
static bool skip_space(TSLexer *lexer) {
    bool new_line = false;
    while (is_space(lexer->lookahead)) {
        if (lexer->lookahead == '\n') new_line = true;
        lexer->advance(lexer, true);
    }
    return new_line;
}

/* Steps over blanks inside a token (`my- el`), but not over the end of a line. */
static void advance_blanks(TSLexer *lexer) {
    while (lexer->lookahead == ' ' || lexer->lookahead == '\t') advance(lexer);
}

static void advance_space(TSLexer *lexer) {
    while (is_space(lexer->lookahead)) advance(lexer);
}

/* Steps over the rest of a "string" whose opening quote has been read; false where it never ends. */
static bool advance_string(TSLexer *lexer) {
    while (!lexer->eof(lexer)) {
        int32_t c = lexer->lookahead;
        advance(lexer);
        if (c == '"') return true;
        if (c == '\\' && !lexer->eof(lexer)) advance(lexer);
    }
    return false;
}

/* Steps over a raw string from its first `#` or quote on; false where it is none or never ends. */
static bool advance_raw_string(TSLexer *lexer) {
    unsigned hashes = 0;
    while (lexer->lookahead == '#') {
        hashes++;
        advance(lexer);
    }
    if (lexer->lookahead != '"') return false;
    advance(lexer);
    while (!lexer->eof(lexer)) {
        int32_t c = lexer->lookahead;
        advance(lexer);
        if (c != '"') continue;
        unsigned count = 0;
        while (count < hashes && lexer->lookahead == '#') {
            count++;
            advance(lexer);
        }
        if (count == hashes) return true;
    }
    return false;
}

/**
 * Steps over what follows a `'`: the rest of a character literal, or the name of a lifetime.
 * False where neither follows and a character has been stepped over that is not the quote's.
 */
static bool advance_after_quote(TSLexer *lexer) {
    if (lexer->lookahead == '\\') {
        advance(lexer);
        if (!lexer->eof(lexer)) advance(lexer);
        while (lexer->lookahead != '\'' && lexer->lookahead != '\n' && !lexer->eof(lexer)) advance(lexer);
        if (lexer->lookahead == '\'') advance(lexer);
        return true;
    }
    if (lexer->eof(lexer) || is_space(lexer->lookahead)) return true;
    if (is_name_part(lexer->lookahead)) {
        while (is_name_part(lexer->lookahead)) advance(lexer);
        if (lexer->lookahead == '\'') advance(lexer);
        return true;
    }
    /* `'{'` is a character, but in `5'{x}` a block follows. */
    advance(lexer);
    if (lexer->lookahead != '\'') return false;
    advance(lexer);
    return true;
}

/* Steps over a comment whose first `/` has been read; false where it is none. */
static bool advance_comment(TSLexer *lexer) {
    if (lexer->lookahead == '/') {
        while (lexer->lookahead != '\n' && !lexer->eof(lexer)) advance(lexer);
        return true;
    }
    if (lexer->lookahead != '*') return false;
    advance(lexer);
    unsigned depth = 1;
    while (depth > 0 && !lexer->eof(lexer)) {
        int32_t c = lexer->lookahead;
        advance(lexer);
        if (c == '*' && lexer->lookahead == '/') {
            depth--;
            advance(lexer);
        } else if (c == '/' && lexer->lookahead == '*') {
            depth++;
            advance(lexer);
        }
    }
    return true;
}

/* What lay between two tokens: white space and comments. */
typedef struct {
    bool new_line;
    /* A `/` that begins no comment: it has been stepped over, which is the only way to find out. */
    bool slash;
} Gap;

static Gap advance_gap(TSLexer *lexer) {
    Gap gap = {false, false};
    for (;;) {
        while (is_space(lexer->lookahead)) {
            gap.new_line |= lexer->lookahead == '\n';
            advance(lexer);
        }
        if (lexer->lookahead != '/') return gap;
        advance(lexer);
        gap.slash = !advance_comment(lexer);
        if (gap.slash) return gap;
    }
}

static inline int32_t closer_of(int32_t opener) { return opener == '(' ? ')' : opener == '[' ? ']' : '}'; }

/* Beyond this many characters a group counts as unbalanced, so that a file full of openers stays linear. */
#define GROUP_LIMIT 20000
#define GROUP_DEPTH 64

/* Steps over a token that may hold delimiters without being one: a string, a character, a comment, a word. */
static void advance_opaque(TSLexer *lexer, int32_t first) {
    if (first == '"') {
        advance_string(lexer);
    } else if (first == '\'') {
        advance_after_quote(lexer);
    } else if (first == '/') {
        advance_comment(lexer);
    } else if (first == 'r' && (lexer->lookahead == '"' || lexer->lookahead == '#')) {
        advance_raw_string(lexer);
    } else if (is_name_part(first)) {
        while (is_name_part(lexer->lookahead)) advance(lexer);
    }
}

static inline bool is_opener(int32_t c) { return c == '(' || c == '[' || c == '{'; }
static inline bool is_closer(int32_t c) { return c == ')' || c == ']' || c == '}'; }

/* Steps over the rest of a group whose opener has been read; false (somewhere behind) where it does not balance. */
static bool advance_group_rest(TSLexer *lexer, int32_t opener) {
    int32_t closers[GROUP_DEPTH] = {closer_of(opener)};
    unsigned depth = 1;
    for (unsigned count = 0; count < GROUP_LIMIT && !lexer->eof(lexer); count++) {
        int32_t c = lexer->lookahead;
        advance(lexer);
        if (is_opener(c)) {
            if (depth == GROUP_DEPTH) return false;
            closers[depth++] = closer_of(c);
        } else if (is_closer(c)) {
            if (c != closers[--depth]) return false;
            if (depth == 0) return true;
        } else {
            advance_opaque(lexer, c);
        }
    }
    return false;
}

/**
 * Whether the delimiter that has been read is closed. It is not where a close tag comes first: Rust has no `</`, and
 * the close tags of a view in the group stand in delimiters of their own. The parser would take the rest of the
 * template for Rust otherwise, at a great cost.
 */
static bool is_closed_group(TSLexer *lexer, int32_t opener) {
    int32_t closers[GROUP_DEPTH] = {closer_of(opener)};
    unsigned depth = 1;
    for (unsigned count = 0; count < GROUP_LIMIT && !lexer->eof(lexer); count++) {
        int32_t c = lexer->lookahead;
        advance(lexer);
        if (c == '<' && depth == 1 && lexer->lookahead == '/') {
            advance(lexer);
            if (lexer->lookahead != '/' && lexer->lookahead != '*') return false;
        } else if (is_opener(c)) {
            if (depth == GROUP_DEPTH) return true;
            closers[depth++] = closer_of(c);
        } else if (is_closer(c)) {
            /* Of `{foo(}` the brace is closed, the parenthesis is not. */
            unsigned match = depth;
            while (match > 0 && closers[match - 1] != c) match--;
            if (match == 1) return true;
            if (match > 0) depth = match - 1;
            else if (c == '}') return false;
        } else {
            advance_opaque(lexer, c);
        }
    }
    return true;
}
