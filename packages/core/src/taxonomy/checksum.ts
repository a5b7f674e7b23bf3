/**
 * Sums up the words of a buffer in 32 bits, so that a damaged buffer is noticed.
 *
 * @param words - The buffer as 32-bit words.
 * @param skip - Position of the word to leave out: where the checksum itself is kept.
 * @returns An unsigned 32-bit number.
 * @remarks Every step is a bijection of the running value, so one changed word always changes the result; several changed words
 * go unnoticed once in 2³². It guards against damage, not against a forger. O(words). Mixing constants are those of
 * MurmurHash3 (A. Appleby, 2011, public domain); one lane, no tail.
 */
export function checksum(words: Uint32Array, skip: number): number {
  let hash = 0x1a2e7;
  for (let at = 0; at < words.length; at++) {
    if (at === skip) continue;
    let word = Math.imul(words[at]!, 0xcc9e2d51);
    word = (word << 15) | (word >>> 17);
    hash ^= Math.imul(word, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= words.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
