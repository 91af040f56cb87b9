/** Characters of views that are remembered at once: those of some twenty large files. */
const ROOM = 4_000_000;

/**
 * Views that are known to be formatted, so that saving a file again and again costs only the view that was edited. A key
 * holds all that a view's formatting follows from: how views are laid out, its indentation, and its text.
 */
export class RememberedViews {
  private readonly views = new Set<string>();
  private room = ROOM;

  has(key: string): boolean {
    return this.views.has(key);
  }

  add(key: string): void {
    if (this.views.has(key)) return;
    this.room -= key.length;
    if (this.room < 0) {
      this.views.clear();
      this.room = ROOM;
    }
    this.views.add(key);
  }
}
