/** Work that can be paused: whoever has something better to do meanwhile does it between two steps. */
export type Steps<Result> = Generator<void, Result>;

/** The result of work in steps, without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
