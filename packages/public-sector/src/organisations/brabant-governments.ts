import type { Layer, Organisation } from "@inzet/core";

/** Writes a government in one line. The place is where its main office stands. */
function government(
  id: string,
  name: string,
  [kind, layer]: readonly [kind: string, layer: Layer],
  [latitude, longitude, place]: readonly [latitude: number, longitude: number, place: string],
): Organisation {
  return { id, name, kind, layer, location: { latitude, longitude, place }, networks: ["zpp-brabant"] };
}

const local = ["municipality", "local"] as const;

/**
 * Sixteen governments in Brabant: fourteen municipalities, a water board and the province, by id.
 *
 * @remarks A set to try a regional network with. Names, layers and coordinates (WGS84, to about a hundred metres) are real; who
 * is a member of which network in fact is for the network to say.
 * @example
 * ```ts
 * import { brabantGovernments } from "@inzet/public-sector";
 *
 * new Set(brabantGovernments.map((each) => each.layer)); // local, provincial, water
 * ```
 */
export const brabantGovernments: readonly Organisation[] = [
  government("bergen-op-zoom", "Gemeente Bergen op Zoom", local, [51.495, 4.288, "Bergen op Zoom"]),
  government("best", "Gemeente Best", local, [51.508, 5.392, "Best"]),
  government("breda", "Gemeente Breda", local, [51.589, 4.776, "Breda"]),
  government("eindhoven", "Gemeente Eindhoven", local, [51.437, 5.479, "Eindhoven"]),
  government("helmond", "Gemeente Helmond", local, [51.479, 5.657, "Helmond"]),
  government("land-van-cuijk", "Gemeente Land van Cuijk", local, [51.647, 5.946, "Boxmeer"]),
  government("meierijstad", "Gemeente Meierijstad", local, [51.616, 5.548, "Veghel"]),
  government("oosterhout", "Gemeente Oosterhout", local, [51.644, 4.862, "Oosterhout"]),
  government("oss", "Gemeente Oss", local, [51.766, 5.518, "Oss"]),
  government(
    "provincie-noord-brabant",
    "Provincie Noord-Brabant",
    ["province", "provincial"],
    [51.681, 5.319, "'s-Hertogenbosch"],
  ),
  government("roosendaal", "Gemeente Roosendaal", local, [51.531, 4.456, "Roosendaal"]),
  government("s-hertogenbosch", "Gemeente 's-Hertogenbosch", local, [51.688, 5.304, "'s-Hertogenbosch"]),
  government("tilburg", "Gemeente Tilburg", local, [51.556, 5.091, "Tilburg"]),
  government("veldhoven", "Gemeente Veldhoven", local, [51.419, 5.403, "Veldhoven"]),
  government("waalwijk", "Gemeente Waalwijk", local, [51.686, 5.071, "Waalwijk"]),
  government("waterschap-de-dommel", "Waterschap De Dommel", ["water-board", "water"], [51.598, 5.319, "Boxtel"]),
];
