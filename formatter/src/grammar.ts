import {
  findProblemsIn,
  loadParsers,
  type Parsers,
  type Problem,
  readView,
  type View,
  type ViewCall,
} from 'tree-sitter-leptos';

/**
 * The grammar, for the views that cannot be read without it. It takes longer to load than most files to format: this
 * module is the only one that holds it, and is imported when it is needed.
 */
export class Grammar {
  private constructor(private readonly parsers: Parsers) {}

  /** Loads the grammar; once per process, however often it is called. */
  static async load(): Promise<Grammar> {
    return new Grammar(await loadParsers({}, 'leptos_view'));
  }

  /**
   * Reads a view, whatever it holds.
   *
   * @param call Where it is: UTF-16 offsets in the text.
   * @param macroNames Names of further macros that hold views inside of this one.
   */
  read(text: string, call: ViewCall, macroNames: readonly string[]): View {
    return readView(this.parsers, text, call, { macroNames });
  }

  /** What does not parse in a view, without those nested in it. */
  problemsIn(view: View, text: string): readonly Problem[] {
    return findProblemsIn(view, text);
  }
}
