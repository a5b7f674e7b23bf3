import type { SqlValue } from "./drivers/driver.js";

/** A piece of SQL with the values of its `?`. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/**
 * Writes a piece of SQL: pieces in it are put in place, and every value becomes a `?`. So no value is ever part of the text.
 *
 * @example sql`version = ${3}` gives `{ text: "version = ?", values: [3] }`
 */
export function sql(texts: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  let text = texts[0]!;
  const values: SqlValue[] = [];
  parts.forEach((part, at) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += "?";
      values.push(part);
    }
    text += texts[at + 1]!;
  });
  return { text, values };
}

/** Pieces with AND between them; `1` when there are none. */
export function allOf(pieces: readonly Sql[]): Sql {
  return pieces.reduce((all, piece) => sql`${all} AND ${piece}`, sql`1`);
}

function isSql(part: SqlValue | Sql): part is Sql {
  return typeof part === "object" && part !== null && "text" in part;
}
