/** What has been promised of the formatter; milliseconds where it is no share. */
export const BUDGETS = {
  /** Of leptosfmt's time on the same files, without a cache and with a warm one. */
  coldShare: 1,
  warmShare: 0.1,
  /** On top of the time that Node itself takes to start. */
  oneFileAboveNode: 60,
  /** Formatting a file of 3,000 lines in a running process. */
  longFile: 30,
  /** Of the time that formatting takes: making sure that nothing is lost. */
  promiseShare: 0.2,
  /** How much more than in proportion to the text the time may grow; what is above 1 allows for noise. */
  growth: 1.25,
} as const;
