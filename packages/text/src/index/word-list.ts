/** Numbers words in the order in which they first come. */
export class WordList {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** A list of distinct words, in this order. */
  static of(words: readonly string[]): WordList {
    const list = new WordList();
    for (const word of words) list.add(word);
    return list;
  }

  /** The number of a word, which it gets when it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.words.push(word);
    this.#numbers.set(word, number);
    return number;
  }

  /** The number of a word, or −1. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  get size(): number {
    return this.words.length;
  }
}
