/** Thrown by a formatter without a grammar, for a view that cannot be read without one. */
export class GrammarNeeded extends Error {
  constructor() {
    super('This view can be read by the grammar only, which is not loaded.');
    this.name = 'GrammarNeeded';
  }
}
