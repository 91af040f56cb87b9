/* Names of tags and attributes: rstml's fragments joined by `-`, `:` and `.` (view-language.md 1.4). */

/* The elements that HTML never closes, as Leptos lists them. */
static const char *const VOID_ELEMENTS[] = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
};

#define LONGEST_WORD 16

/* A name while it is read: its hash, and its beginning for the lists of words. */
typedef struct {
    uint32_t hash;
    unsigned length;
    char word[LONGEST_WORD];
    bool is_path;
    /* White space follows. */
    bool ended_by_space;
} Name;

static void add_to_name(Name *name, int32_t c) {
    name->hash = (name->hash ^ (uint32_t)c) * 16777619u;
    if (name->length < LONGEST_WORD) name->word[name->length] = c < 0x80 ? (char)c : '?';
    name->length++;
}

static bool is_word(const Name *name, const char *word) {
    return name->length == strlen(word) && name->length <= LONGEST_WORD && memcmp(name->word, word, name->length) == 0;
}

static bool is_void(const Name *name) {
    for (unsigned i = 0; i < sizeof VOID_ELEMENTS / sizeof *VOID_ELEMENTS; i++) {
        if (is_word(name, VOID_ELEMENTS[i])) return true;
    }
    return false;
}

static Frame hash_of(const Name *name) {
    uint32_t hash = (name->hash ^ name->hash >> 13 ^ name->hash >> 26) & HASH_MASK;
    return hash == FRAGMENT_HASH || hash == UNKNOWN_HASH ? 1 : (Frame)hash;
}

static inline bool is_separator(int32_t c) { return c == '-' || c == ':' || c == '.'; }

/* An identifier (raw ones too) or an integer; a float is none. */
static bool advance_fragment(TSLexer *lexer, Name *name) {
    if (!is_name_part(lexer->lookahead)) return false;
    bool raw = lexer->lookahead == 'r';
    while (is_name_part(lexer->lookahead)) {
        add_to_name(name, lexer->lookahead);
        advance(lexer);
    }
    if (raw && lexer->lookahead == '#') {
        do {
            add_to_name(name, lexer->lookahead);
            advance(lexer);
        } while (is_name_part(lexer->lookahead));
    }
    return true;
}

/**
 * Reads the name of a tag, whole, from its first character on; blanks in it are left out of the hash.
 * `mark`: the name becomes the token's end, otherwise it is only looked at. `open`: of an open tag, where a separator on
 * the next line can only be the name's; behind a close tag that has only been begun text may follow.
 */
static Name advance_tag_name(TSLexer *lexer, bool mark, bool open) {
    Name name = {.hash = 2166136261u};
    if (lexer->lookahead == '{') {
        /* `<{tag}>`: the block itself is the name. */
        advance(lexer);
        while (lexer->lookahead != '}' && lexer->lookahead != '>' && !lexer->eof(lexer)) {
            if (!is_space(lexer->lookahead)) add_to_name(&name, lexer->lookahead);
            advance(lexer);
        }
        return name;
    }
    bool is_single = true;
    for (;;) {
        if (is_name_part(lexer->lookahead)) {
            advance_fragment(lexer, &name);
            if (mark) lexer->mark_end(lexer);
        }
        name.ended_by_space = is_space(lexer->lookahead);
        if (open) advance_space(lexer);
        else advance_blanks(lexer);
        int32_t separator = lexer->lookahead;
        if (!is_separator(separator)) break;
        advance(lexer);
        if (separator == ':' && lexer->lookahead == ':') {
            advance(lexer);
            advance_space(lexer);
            if (is_single) name.is_path = true;
            /* The turbofish of `a::B::<T>` is no part of the name. */
            if (name.is_path && !is_name_start(lexer->lookahead)) break;
            add_to_name(&name, ':');
        }
        add_to_name(&name, separator);
        is_single = false;
        if (mark) lexer->mark_end(lexer);
        advance_blanks(lexer);
    }
    return name;
}

static const char *const DIRECTIVES[] = {
    "on", "class", "style", "prop", "attr", "bind", "use", "let", "clone", "slot", "nostrip",
};

static bool is_directive(const Name *name) {
    for (unsigned i = 0; i < sizeof DIRECTIVES / sizeof *DIRECTIVES; i++) {
        if (is_word(name, DIRECTIVES[i])) return true;
    }
    return false;
}

/* What a class of Tailwind may hold, and a Rust name may not: `w-0.5`, `w-1/2`, `[&>p]:m-0`, `!mt-4`. */
static bool is_invalid_name_part(int32_t c) {
    return c == '/' || c == '[' || c == ']' || c == '!' || c == '%' || c == '#' || c == '@' || c == '&' || c == '*' ||
           c == '+' || c == '~' || c == '$' || c == '^' || c == '?' || c == ';';
}

/* A number as rustc reads one, from its first digit on; says whether it is a float (`1.5`, `1e3`), which no name can hold. */
static bool advance_number(TSLexer *lexer) {
    int32_t first = lexer->lookahead;
    advance(lexer);
    if (first == '0' && (lexer->lookahead == 'x' || lexer->lookahead == 'b' || lexer->lookahead == 'o')) {
        while (is_name_part(lexer->lookahead)) advance(lexer);
        return false;
    }
    while (is_digit(lexer->lookahead) || lexer->lookahead == '_') advance(lexer);
    bool is_float = lexer->lookahead == 'e' || lexer->lookahead == 'E';
    if (is_float) {
        advance(lexer);
        is_float = is_digit(lexer->lookahead) || lexer->lookahead == '+' || lexer->lookahead == '-';
    }
    while (is_name_part(lexer->lookahead)) advance(lexer);
    return is_float;
}

/**
 * The name behind a directive's colon, or a whole attribute's name whose first fragment has been read.
 * `until_colon`: an event's name ends at its modifiers.
 */
static bool scan_attribute_name(TSLexer *lexer, enum Symbol symbol, bool until_colon, bool argument) {
    bool invalid = false;
    bool after_digits = false;
    for (;;) {
        int32_t c = lexer->lookahead;
        if (c == ':' && until_colon) break;
        if (is_digit(c)) {
            invalid |= advance_number(lexer);
            after_digits = true;
            lexer->mark_end(lexer);
            continue;
        }
        if (is_name_start(c)) {
            Name ignored = {0};
            advance_fragment(lexer, &ignored);
            after_digits = false;
        } else if (is_separator(c)) {
            advance(lexer);
            if (c == '.' && after_digits && is_digit(lexer->lookahead)) invalid = true;
            after_digits = false;
            lexer->mark_end(lexer);
            if (!argument || symbol != INVALID_NAME) advance_blanks(lexer);
            /* `class:` at the end of what has been typed: the next word is another attribute's. */
            continue;
        } else if (argument && is_invalid_name_part(c)) {
            advance(lexer);
            /* `/>` ends the tag. */
            if (c == '/' && (lexer->lookahead == '>' || is_space(lexer->lookahead) || lexer->lookahead == '/' ||
                             lexer->lookahead == '*')) break;
            invalid = true;
        } else {
            if (!is_space(c)) break;
            /* On the next line too nothing else begins with a separator. */
            advance_space(lexer);
            if (!is_separator(lexer->lookahead) || (until_colon && lexer->lookahead == ':')) break;
            continue;
        }
        lexer->mark_end(lexer);
    }
    /* What follows decides what becomes of the name: an edit there has to make the parser look again. */
    advance_space(lexer);
    return found(lexer, invalid ? INVALID_NAME : symbol);
}
