import { InzetError } from "@inzet/core";
import { formatVersion, magic } from "./section-writer.js";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Reads what a `SectionWriter` wrote, in the same order; numbers are views on the bytes, not copies. */
export class SectionReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #count: number;
  #next = 0;

  /**
   * @throws InzetError `INVALID_BYTES` when the bytes are something else or cut short; `UNSUPPORTED_VERSION` for another version.
   */
  constructor(bytes: Uint8Array) {
    // Views of four bytes need a start that four divides.
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
    this.#bytes = aligned;
    this.#view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
    if (aligned.length < 16 || this.#view.getUint32(0, true) !== magic)
      throw invalid("do not begin as a compiled normaliser does");
    const version = this.#view.getUint32(4, true);
    if (version !== formatVersion) {
      throw new InzetError("UNSUPPORTED_VERSION", {
        message: `bytes of a normaliser have version ${version} where ${formatVersion} is expected`,
        advice: "compile the normaliser again from its concepts",
        details: { version },
      });
    }
    this.#count = this.#view.getUint32(8, true);
    if (this.#view.getUint32(12, true) !== aligned.length)
      throw invalid("are cut short or have something after their end");
  }

  uint8(): Uint8Array {
    return this.#take(0);
  }

  int8(): Int8Array {
    const part = this.#take(0);
    return new Int8Array(part.buffer, part.byteOffset, part.byteLength);
  }

  uint32(): Uint32Array {
    const part = this.#take(0);
    return new Uint32Array(part.buffer, part.byteOffset, part.byteLength >> 2);
  }

  int32(): Int32Array {
    const part = this.#take(0);
    return new Int32Array(part.buffer, part.byteOffset, part.byteLength >> 2);
  }

  float32(): Float32Array {
    const part = this.#take(0);
    return new Float32Array(part.buffer, part.byteOffset, part.byteLength >> 2);
  }

  texts(): string[] {
    const text = decoder.decode(this.#take(1));
    return text === "" ? [] : text.split("\n");
  }

  #take(kind: number): Uint8Array {
    const at = this.#next++;
    if (at >= this.#count || 32 + at * 16 > this.#bytes.length) throw invalid("end before the last section");
    const start = this.#view.getUint32(20 + at * 16, true);
    const length = this.#view.getUint32(24 + at * 16, true);
    if (this.#view.getUint32(16 + at * 16, true) !== kind || start + length > this.#bytes.length || start % 8 !== 0) {
      throw invalid(`have a section ${at} that is not as expected`);
    }
    return this.#bytes.subarray(start, start + length);
  }
}

function invalid(what: string): InzetError {
  return new InzetError("INVALID_BYTES", {
    message: `bytes of a normaliser ${what}`,
    advice: "compile the normaliser again from its concepts",
  });
}
