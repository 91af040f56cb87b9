/** A stylesheet that a file of the project names. */
export interface NamedStylesheet {
  readonly path: string;
  /** Tailwind's configuration, where it is named, too. */
  readonly config?: string;
  /** What names it, for messages. */
  readonly namedBy: string;
  /** Whether it is named as Tailwind's input, or as a stylesheet that may be just that. */
  readonly certain: boolean;
}
