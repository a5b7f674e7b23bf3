import type { Layer, Location, Organisation, ReleasePolicy } from "@inzet/core";
import { present } from "./present.js";
import { Random } from "./random.js";
import { streams } from "./streams.js";
import { placeNear } from "./surroundings.js";

/** Centres of Dutch towns, `[latitude, longitude]`, well inland and spread over the country. */
const centres: readonly (readonly [number, number])[] = [
  [52.16, 4.49],
  [52.08, 4.31],
  [52.13, 4.66],
  [51.92, 4.48],
  [52.01, 4.71],
  [52.09, 5.12],
  [52.37, 4.9],
  [52.38, 4.64],
  [52.63, 4.75],
  [52.64, 5.06],
  [51.81, 4.67],
  [51.59, 4.78],
  [51.56, 5.09],
  [51.69, 5.3],
  [51.44, 5.48],
  [51.48, 5.66],
  [51.84, 5.86],
  [51.98, 5.91],
  [52.21, 5.97],
  [52.16, 5.39],
  [52.04, 5.67],
  [52.51, 6.09],
  [52.35, 6.66],
  [52.22, 6.89],
  [52.78, 6.9],
  [52.99, 6.56],
  [53.22, 6.57],
  [53.2, 5.79],
  [53.11, 6.1],
  [52.96, 5.92],
  [52.52, 5.47],
  [51.37, 6.17],
  [51.25, 5.71],
  [50.85, 5.69],
  [50.89, 5.98],
  [51.5, 3.89],
  [51.5, 3.61],
  [51.44, 3.57],
  [51.53, 4.46],
  [52.26, 5.6],
];

const beginnings = [
  "Ooster",
  "Wester",
  "Noorder",
  "Zuider",
  "Nieuw",
  "Oud",
  "Hoog",
  "Laag",
  "Brede",
  "Lange",
  "Groene",
  "Water",
];
const endings = ["veen", "broek", "dam", "hove", "lede", "mond", "rade", "sluis", "wold", "burg", "dijk", "horst"];

interface Kind {
  readonly kind: string;
  readonly layer: Layer;
  readonly name: (place: string) => string;
}

const kinds: readonly (readonly [Kind, number])[] = [
  [{ kind: "municipality", layer: "local", name: (place) => `Gemeente ${place}` }, 70],
  [{ kind: "water-board", layer: "water", name: (place) => `Waterschap ${place}` }, 8],
  [{ kind: "environmental-service", layer: "regional", name: (place) => `Omgevingsdienst ${place}` }, 7],
  [{ kind: "safety-region", layer: "regional", name: (place) => `Veiligheidsregio ${place}` }, 5],
  [{ kind: "province", layer: "provincial", name: (place) => `Provincie ${place}` }, 5],
  [{ kind: "agency", layer: "national", name: (place) => `Rijksdienst ${place}` }, 5],
];

/** Invents organisations: Dutch in form, none of them real; about three in four say what they do about release. */
export function inventOrganisations(seed: number, count: number, network: string | undefined): Organisation[] {
  const offset = new Random(seed, streams.organisation).integer(0, beginnings.length * endings.length - 1);
  return Array.from({ length: count }, (_, position) => {
    const random = new Random(seed, streams.organisation, position);
    // 55 shares no factor with 144, so names repeat only after all 144 are used; later rounds get a number.
    const name = (offset + position * 55) % (beginnings.length * endings.length);
    const round = Math.floor(position / (beginnings.length * endings.length));
    const place = `${beginnings[name % beginnings.length]!}${endings[Math.floor(name / beginnings.length)]!}${round === 0 ? "" : ` ${round + 1}`}`;
    const { kind, layer, name: nameFor } = random.weighted(kinds);
    const [latitude, longitude] = random.pick(centres);
    const location: Location = { ...placeNear(random, { latitude, longitude }, 8), place };
    return present({
      id: `organisation-${String(position + 1).padStart(3, "0")}`,
      name: nameFor(place),
      kind,
      layer,
      location,
      networks: network === undefined ? undefined : random.chance(0.85) ? [network] : [],
      release: releasePolicy(random),
    }) as Organisation;
  });
}

function releasePolicy(random: Random): ReleasePolicy | undefined {
  const standing = random.weighted([
    ["granted", 30],
    ["on-request", 40],
    ["refused", 4],
    [undefined, 26],
  ] as const);
  if (standing === undefined) return undefined;
  return standing === "granted" ? { standing, maximumHoursPerWeek: random.pick([8, 12, 16, 24]) } : { standing };
}
