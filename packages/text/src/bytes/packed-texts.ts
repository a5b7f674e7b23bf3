/** Texts by position: an array, or texts that are decoded when they are asked for. */
export interface Texts {
  readonly length: number;
  at(position: number): string | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Texts as UTF-8, one after another: text `i` lies in `[offsets[i], offsets[i + 1])`. */
export class PackedTexts implements Texts {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;

  constructor(offsets: Uint32Array, bytes: Uint8Array) {
    this.offsets = offsets;
    this.bytes = bytes;
  }

  /** Packs texts. O(characters). */
  static of(texts: Texts): PackedTexts {
    const offsets = new Uint32Array(texts.length + 1);
    const parts: Uint8Array[] = [];
    for (let position = 0; position < texts.length; position++) {
      const part = encoder.encode(texts.at(position));
      parts.push(part);
      offsets[position + 1] = offsets[position]! + part.length;
    }
    const bytes = new Uint8Array(offsets[texts.length]!);
    parts.forEach((part, position) => {
      bytes.set(part, offsets[position]);
    });
    return new PackedTexts(offsets, bytes);
  }

  get length(): number {
    return this.offsets.length - 1;
  }

  at(position: number): string | undefined {
    if (position < 0 || position >= this.length) return undefined;
    return decoder.decode(this.bytes.subarray(this.offsets[position]!, this.offsets[position + 1]!));
  }
}
