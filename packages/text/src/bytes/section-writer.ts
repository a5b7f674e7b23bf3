/** "INZX": the first bytes of a compiled normaliser. */
export const magic = 0x585a4e49;
/** Version of the format: other versions are refused. */
export const formatVersion = 2;

const encoder = new TextEncoder();

/** Writes numbers and texts one after another; a reader takes them in the same order. */
export class SectionWriter {
  readonly #parts: { readonly kind: number; readonly bytes: Uint8Array }[] = [];

  numbers(values: Uint8Array | Int8Array | Uint32Array | Int32Array | Float32Array): void {
    this.#parts.push({ kind: 0, bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) });
  }

  /** Texts without line feeds. */
  texts(values: readonly string[]): void {
    this.#parts.push({ kind: 1, bytes: encoder.encode(values.map((text) => text.replaceAll("\n", " ")).join("\n")) });
  }

  finish(): Uint8Array {
    let size = 16 + this.#parts.length * 16;
    const starts = this.#parts.map((part) => {
      const start = size;
      size += Math.ceil(part.bytes.length / 8) * 8;
      return start;
    });
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, magic, true);
    view.setUint32(4, formatVersion, true);
    view.setUint32(8, this.#parts.length, true);
    view.setUint32(12, size, true);
    this.#parts.forEach((part, at) => {
      view.setUint32(16 + at * 16, part.kind, true);
      view.setUint32(20 + at * 16, starts[at]!, true);
      view.setUint32(24 + at * 16, part.bytes.length, true);
      bytes.set(part.bytes, starts[at]!);
    });
    return bytes;
  }
}
