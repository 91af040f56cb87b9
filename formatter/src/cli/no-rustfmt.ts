/** rustfmt cannot be used. The message is for the one who asked for it. */
export class NoRustfmt extends Error {}
