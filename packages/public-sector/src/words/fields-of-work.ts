import { domains } from "../taxonomy/starter-taxonomy.js";
import { type Word, word } from "./word.js";

/**
 * Fields of work, in the words that `fieldsOfWork` of professionals and `fieldOfWork` of assignments use.
 *
 * @remarks The top level of the starter taxonomy, without the core qualities: these belong to every field.
 * @example
 * ```ts
 * import { fieldsOfWork } from "@inzet/public-sector";
 *
 * fieldsOfWork.find((field) => field.id === "finance")?.labels.en; // "Finance and control"
 * ```
 */
export const fieldsOfWork: readonly Word[] = domains
  .filter((domain) => domain.id !== "core-qualities")
  .map((domain) => word(domain.id, domain.nl, domain.en));
