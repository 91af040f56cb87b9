/** A cache that knows nothing and keeps nothing, in place of `project/index/facts-cache.ts`: a browser has no disk. */
export class FactsCache {
  static none(): FactsCache {
    return new FactsCache();
  }

  find(): undefined {
    return undefined;
  }

  has(): boolean {
    return false;
  }

  keep(): undefined {
    // There is nowhere to keep it.
  }

  async save(): Promise<void> {
    // As above.
  }
}
