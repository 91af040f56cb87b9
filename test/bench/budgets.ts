/** What has been promised; the figures beside these are measured. Milliseconds, and megabytes of 10⁶ bytes. */
export const BUDGETS = {
  completionP50: 2,
  completionP99: 10,
  diagnosticsP50: 15,
  memory: 120,
  /** Of a workspace of 12,000 Rust files: reading all of them, doing so again, and what the server needs then. */
  indexCold: 4000,
  indexCached: 500,
  indexedMemory: 150,
  /** On top of the time that Node itself takes to start. */
  startAboveNode: 150,
  checkAboveNode: 60,
  /** Of 12,000 Rust files: checking all of them, and doing so again. */
  checkCold: 8000,
  checkWarm: 1000,
  rulesAfterEdit: 10,
  /** No edit, however much it breaks, may take longer. */
  edit: 30,
  /** How much more than in proportion to the text the time may grow; what is above 1 allows for noise. */
  growth: 1.25,
} as const;
