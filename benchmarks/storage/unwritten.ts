/** Makes a value again that was sent: JSON is written anew, as everyone has to who sends objects. */
export type Unwritten = () => unknown;

/** Reads the JSON in values, so that writing it can be a part of what is timed. */
export function unwritten(values: readonly unknown[]): readonly Unwritten[] {
  return values.map((value) => {
    if (typeof value === "string" && /^[[{]/.test(value)) {
      try {
        const object: unknown = JSON.parse(value);
        return () => JSON.stringify(object);
      } catch {
        // A text that only begins like JSON.
      }
    }
    return () => value;
  });
}
