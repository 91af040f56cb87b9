import type { CompletionItem } from 'vscode-languageserver/node';
import type { Completion } from '../features/completion/item.js';
import { fieldsOf } from './params.js';

/** An editor shows one list at a time; others may have been asked for by whoever looks over its shoulder. */
const MOST_LISTS = 8;

/** Proposals that a client was given. */
interface ShownList {
  /** Of the document that they are for. */
  readonly uri: string;
  readonly completions: readonly Completion[];
}

/**
 * The lists that a client may still ask about. What a proposal is about stays here, and goes out with none of them:
 * that would be half of the bytes of an answer, for the one proposal that somebody reads about.
 */
export class CompletionLists {
  private readonly lists = new Map<number, ShownList>();
  /** No list of a server before this one has the same number. */
  private latest = Date.now();

  /** Takes over a list. @returns Its number: the `data` of all proposals in it. */
  keep(list: ShownList): number {
    this.latest++;
    this.lists.set(this.latest, list);
    this.lists.delete(this.latest - MOST_LISTS);
    return this.latest;
  }

  /** The document that a proposal was made for; undefined where its list is one of long ago. */
  uriOf(item: CompletionItem): string | undefined {
    return this.listOf(item)?.uri;
  }

  /** What a proposal was made of; undefined as for `uriOf`. */
  completionOf(item: CompletionItem): Completion | undefined {
    const same = this.listOf(item)?.completions.filter(({ label }) => label === item.label) ?? [];
    return same.find(({ description }) => description === item.labelDetails?.description) ?? same[0];
  }

  private listOf(item: CompletionItem): ShownList | undefined {
    const { data } = fieldsOf(item);
    return typeof data === 'number' ? this.lists.get(data) : undefined;
  }
}
