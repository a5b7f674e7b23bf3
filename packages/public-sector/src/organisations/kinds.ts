import type { Layer } from "@inzet/core";
import { type Word, word } from "../words/word.js";

/** A kind of organisation with the layer of government it belongs to. */
export interface OrganisationKind extends Word {
  /** Layer of government; `none` outside it. */
  readonly layer: Layer;
}

/** Writes a kind in one line. */
function kind(id: string, layer: Layer, nl: string, en: string): OrganisationKind {
  return { ...word(id, nl, en), layer };
}

/**
 * Kinds of organisation, in the words that `kind` of an organisation uses.
 *
 * @example
 * ```ts
 * import { organisationKinds } from "@inzet/public-sector";
 *
 * organisationKinds.find((kind) => kind.id === "water-board")?.layer; // "water"
 * ```
 */
export const organisationKinds: readonly OrganisationKind[] = [
  kind("municipality", "local", "gemeente", "municipality"),
  kind("joint-service", "regional", "gemeenschappelijke regeling", "joint service of municipalities"),
  kind("environmental-service", "regional", "omgevingsdienst", "environmental service"),
  kind("safety-region", "regional", "veiligheidsregio", "safety region"),
  kind("public-health-service", "regional", "GGD", "public health service"),
  kind("water-board", "water", "waterschap", "water board"),
  kind("province", "provincial", "provincie", "province"),
  kind("ministry", "national", "ministerie", "ministry"),
  kind("agency", "national", "agentschap of uitvoeringsorganisatie", "executive agency"),
  kind("high-council", "national", "hoog college van staat", "high council of state"),
  kind("public-company", "none", "overheidsbedrijf", "publicly owned company"),
  kind("partner", "none", "maatschappelijke partner", "partner in society"),
];
