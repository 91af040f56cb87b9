/**
 * What is open at a point of the text, innermost last.
 *
 * A frame is a view with its delimiter, a tag being read (`<div class=…`), the element it opened, or a close tag being
 * read. Tags and elements carry a hash of the name; names with the same hash are told apart where messages are made.
 * tree-sitter keeps a serialized copy for each token of ours, so it is small: one byte a view, two an element.
 */

typedef uint16_t Frame;

enum FrameKind { FRAME_NONE, FRAME_VIEW, FRAME_CLOSE_TAG, FRAME_TAG, FRAME_ELEMENT };

#define TAG_BIT 0x8000
#define ELEMENT_BIT 0x4000
#define VOID_BIT 0x2000
#define HASH_MASK 0x1FFF

/* These stay below 0x40, so that one byte tells them from tags and elements. */
#define CLOSE_TAG_BIT 0x20
#define VIEW_PAREN ((Frame)2)
#define VIEW_BRACKET ((Frame)3)
#define VIEW_BRACE ((Frame)4)

/* What is known of a close tag: its name stands on a later line; generics follow its name behind a blank. */
#define NAME_BELOW_BIT 0x01
#define SPACED_GENERICS_BIT 0x02

/* The hash of no name: what `<>` opens, and what an element has whose frame was dropped. */
#define FRAGMENT_HASH 0
#define UNKNOWN_HASH HASH_MASK

/* What fits into tree-sitter's buffer of 1024 bytes, with room for the head. */
#define MAX_FRAMES 480

typedef struct {
    uint8_t raw_string_hashes;
    /* Elements below the stack's bottom, dropped when it was full: 5,000 levels deep, names no longer matter. */
    uint16_t dropped;
    uint16_t length;
    Frame frames[MAX_FRAMES];
} Scanner;

static inline enum FrameKind frame_kind(Frame frame) {
    if (frame & TAG_BIT) return FRAME_TAG;
    if (frame & ELEMENT_BIT) return FRAME_ELEMENT;
    if (frame & CLOSE_TAG_BIT) return FRAME_CLOSE_TAG;
    return frame == 0 ? FRAME_NONE : FRAME_VIEW;
}

static inline Frame top(const Scanner *scanner) {
    if (scanner->length > 0) return scanner->frames[scanner->length - 1];
    return scanner->dropped > 0 ? (Frame)(ELEMENT_BIT | UNKNOWN_HASH) : 0;
}

static void push(Scanner *scanner, Frame frame) {
    if (scanner->length == MAX_FRAMES) {
        memmove(scanner->frames, scanner->frames + 1, (MAX_FRAMES - 1) * sizeof(Frame));
        scanner->length--;
        scanner->dropped++;
    }
    scanner->frames[scanner->length++] = frame;
}

static void pop(Scanner *scanner) {
    if (scanner->length > 0) {
        scanner->length--;
    } else if (scanner->dropped > 0) {
        scanner->dropped--;
    }
}

static inline Frame view_frame(int32_t opener) { return opener == '(' ? VIEW_PAREN : opener == '[' ? VIEW_BRACKET : VIEW_BRACE; }

/**
 * The character that ends the innermost view; 0 where there is none. Where its frame was dropped, any delimiter may.
 */
static int32_t view_closer(const Scanner *scanner, int32_t next) {
    for (unsigned i = scanner->length; i > 0; i--) {
        Frame frame = scanner->frames[i - 1];
        if (frame_kind(frame) == FRAME_VIEW) return frame == VIEW_PAREN ? ')' : frame == VIEW_BRACKET ? ']' : '}';
    }
    return scanner->dropped > 0 && (next == '}' || next == ')' || next == ']') ? next : 0;
}

/* Whether the innermost view stands in a tag, where template may follow it: `<A b=view! { <p/> }></A>`. */
static bool is_in_tag(const Scanner *scanner) {
    for (unsigned i = scanner->length; i > 0; i--) {
        if (frame_kind(scanner->frames[i - 1]) == FRAME_VIEW) {
            return i > 1 && frame_kind(scanner->frames[i - 2]) == FRAME_TAG;
        }
    }
    return false;
}

/* Whether an element of this name is open in the innermost view. */
static bool is_open(const Scanner *scanner, Frame hash) {
    for (unsigned i = scanner->length; i > 0; i--) {
        Frame frame = scanner->frames[i - 1];
        if (frame_kind(frame) == FRAME_VIEW) return false;
        if (frame_kind(frame) == FRAME_ELEMENT && (frame & HASH_MASK) == hash) return true;
    }
    return scanner->dropped > 0;
}

static inline bool opened(Frame frame, Frame hash) {
    return frame_kind(frame) == FRAME_ELEMENT && ((frame & HASH_MASK) == hash || (frame & HASH_MASK) == UNKNOWN_HASH);
}

static unsigned serialize(const Scanner *scanner, char *buffer) {
    if (scanner->raw_string_hashes == 0 && scanner->dropped == 0 && scanner->length == 0) return 0;
    unsigned size = 0;
    buffer[size++] = (char)scanner->raw_string_hashes;
    buffer[size++] = (char)(scanner->dropped >> 8);
    buffer[size++] = (char)(scanner->dropped & 0xFF);
    for (unsigned i = 0; i < scanner->length; i++) {
        Frame frame = scanner->frames[i];
        if (frame & (TAG_BIT | ELEMENT_BIT)) buffer[size++] = (char)(frame >> 8);
        buffer[size++] = (char)(frame & 0xFF);
    }
    return size;
}

static void deserialize(Scanner *scanner, const char *buffer, unsigned size) {
    scanner->raw_string_hashes = 0;
    scanner->dropped = 0;
    scanner->length = 0;
    if (size < 3) return;
    scanner->raw_string_hashes = (uint8_t)buffer[0];
    scanner->dropped = (uint16_t)((uint8_t)buffer[1] << 8 | (uint8_t)buffer[2]);
    for (unsigned i = 3; i < size; i++) {
        Frame frame = (uint8_t)buffer[i];
        if (frame & ((TAG_BIT | ELEMENT_BIT) >> 8)) {
            frame = (Frame)(frame << 8 | (uint8_t)buffer[++i]);
        }
        scanner->frames[scanner->length++] = frame;
    }
}
