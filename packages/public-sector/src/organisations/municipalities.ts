import type { Organisation } from "@inzet/core";

/** Writes a municipality in one line. The place is where its town hall stands. */
function municipality(id: string, name: string, latitude: number, longitude: number, place = name): Organisation {
  return {
    id,
    name: `Gemeente ${name}`,
    kind: "municipality",
    layer: "local",
    location: { latitude, longitude, place },
    networks: ["werken-in-het-westen"],
  };
}

/**
 * The 22 municipalities around Leiden and Alphen aan den Rijn, with the places of their town halls, by id.
 *
 * @remarks Names, layers and coordinates (WGS84, to about a hundred metres) are real. What they do about release is left out:
 * that is theirs to say.
 * @example
 * ```ts
 * import { municipalities } from "@inzet/public-sector";
 *
 * municipalities.find((each) => each.id === "leiden")?.name; // "Gemeente Leiden"
 * ```
 */
export const municipalities: readonly Organisation[] = [
  municipality("alphen-aan-den-rijn", "Alphen aan den Rijn", 52.129, 4.655),
  municipality("bodegraven-reeuwijk", "Bodegraven-Reeuwijk", 52.083, 4.746, "Bodegraven"),
  municipality("gouda", "Gouda", 52.016, 4.705),
  municipality("hillegom", "Hillegom", 52.293, 4.583),
  municipality("kaag-en-braassem", "Kaag en Braassem", 52.203, 4.633, "Roelofarendsveen"),
  municipality("katwijk", "Katwijk", 52.2, 4.411),
  municipality("krimpenerwaard", "Krimpenerwaard", 51.973, 4.774, "Stolwijk"),
  municipality("leiden", "Leiden", 52.159, 4.49),
  municipality("leiderdorp", "Leiderdorp", 52.158, 4.529),
  municipality("leidschendam-voorburg", "Leidschendam-Voorburg", 52.082, 4.39, "Leidschendam"),
  municipality("lisse", "Lisse", 52.258, 4.557),
  municipality("nieuwkoop", "Nieuwkoop", 52.195, 4.757, "Nieuwveen"),
  municipality("noordwijk", "Noordwijk", 52.236, 4.447),
  municipality("oegstgeest", "Oegstgeest", 52.18, 4.474),
  municipality("teylingen", "Teylingen", 52.225, 4.522, "Sassenheim"),
  municipality("voorschoten", "Voorschoten", 52.127, 4.447),
  municipality("waddinxveen", "Waddinxveen", 52.045, 4.651),
  municipality("wassenaar", "Wassenaar", 52.146, 4.402),
  municipality("woerden", "Woerden", 52.086, 4.884),
  municipality("zoetermeer", "Zoetermeer", 52.06, 4.494),
  municipality("zoeterwoude", "Zoeterwoude", 52.12, 4.496, "Zoeterwoude-Dorp"),
  municipality("zuidplas", "Zuidplas", 51.966, 4.617, "Nieuwerkerk aan den IJssel"),
];
