import { createHash } from "node:crypto";

/** A piece of a statement: its text in parts, and the values that stand between them, which are only ever bound. */
export class Sql {
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** A statement as the database's client takes it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Under which it is prepared, once for each connection. Absent: it is planned anew for its values. */
  readonly name?: string;
}

/** Puts a statement together: other pieces become part of it, all else is bound as a value. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  const texts = [strings[0] as string];
  const values: unknown[] = [];
  parts.forEach((part, position) => {
    const after = strings[position + 1] as string;
    if (part instanceof Sql) {
      texts[texts.length - 1] += part.texts[0] as string;
      texts.push(...part.texts.slice(1));
      values.push(...part.values);
      texts[texts.length - 1] += after;
    } else {
      values.push(part);
      texts.push(after);
    }
  });
  return new Sql(texts, values);
}

/** A piece of a statement that is the same for everyone: a checked identifier, never a value. */
export function fixed(text: string): Sql {
  return new Sql([text], []);
}

/** True when all conditions are. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((all, one) => sql`${all} AND (${one})`, sql`true`);
}

/** True when one of the conditions is. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((any, one) => sql`${any} OR (${one})`, sql`false`);
}

const names = new Map<string, string>();

/** A statement that is planned for its values, each time. */
export function planned({ texts, values }: Sql): Statement {
  return { text: texts.reduce((text, part, position) => `${text}$${position}${part}`), values };
}

/** A statement that is prepared: those with the same text share a name and a plan. */
export function prepared(piece: Sql): Statement {
  const { text, values } = planned(piece);
  let name = names.get(text);
  if (name === undefined) {
    name = `inzet_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
    names.set(text, name);
  }
  return { name, text, values };
}
