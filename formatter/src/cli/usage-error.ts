/** The command was called in a way that it does not understand. The message is for the one who called. */
export class UsageError extends Error {}
