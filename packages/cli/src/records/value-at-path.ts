import type { Path } from "./raw-row.js";

type Container = Record<string | number, unknown>;

/** Reads the value at a path; `undefined` when the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Container)[step];
  }
  return value;
}

/** Writes a value at a path into an object that is being built; lists and objects on the way are made. */
export function writeAt(root: object, path: Path, value: unknown): void {
  let container = root as Container;
  path.forEach((step, at) => {
    if (at === path.length - 1) container[step] = value;
    else {
      container[step] ??= typeof path[at + 1] === "number" ? [] : {};
      container = container[step] as Container;
    }
  });
}

/** Whether a path starts with another, or is it. */
export function startsWith(path: Path, beginning: Path): boolean {
  return beginning.length <= path.length && beginning.every((step, at) => path[at] === step);
}
