import {
  assignmentKinds,
  audiences,
  compensationKinds,
  consentPurposes,
  evidenceKinds,
  importances,
  layers,
  releaseStatuses,
  willingnessDegrees,
} from "@inzet/core";
import type { CellFormat } from "./cells/cell-format.js";
import { entriesCell } from "./cells/entries-cell.js";
import { hoursRangeCell } from "./cells/hours-range-cell.js";
import { languagesCell } from "./cells/languages-cell.js";
import { listCell } from "./cells/list-cell.js";
import { booleanCell, dateCell, numberCell, textCell, wordCell } from "./cells/scalar-cells.js";
import type { Path } from "./raw-row.js";
import type { FileKind } from "./record-file-kind.js";

/** A column that a CSV file may have: its names, where its value goes in the record, and how its cells are written. */
export interface CsvColumn {
  /** English name; the first choice of those who write files. */
  readonly en: string;
  /** Dutch name. */
  readonly nl: string;
  /** Where the value goes. */
  readonly path: Path;
  /** How a cell is written. */
  readonly cell: CellFormat;
  /** Whether it is a shorter way of writing what other columns can say in full; files that inzet writes do without. */
  readonly shorthand: boolean;
}

function column(en: string, nl: string, path: string | Path, cell: CellFormat): CsvColumn {
  return { en, nl, path: typeof path === "string" ? [path] : path, cell, shorthand: false };
}

function shorthand(en: string, nl: string, path: Path, cell: CellFormat): CsvColumn {
  return { ...column(en, nl, path, cell), shorthand: true };
}

function number(example: string): CellFormat {
  return { ...numberCell, example };
}

function oneOf(words: readonly string[], example: string): CellFormat {
  return wordCell(words.map((word) => `\`${word}\``).join(", "), example);
}

const location: readonly CsvColumn[] = [
  column("place", "plaats", ["location", "place"], textCell),
  column("latitude", "breedtegraad", ["location", "latitude"], number("52.16")),
  column("longitude", "lengtegraad", ["location", "longitude"], number("4.49")),
];

const hours = { path: ["hoursPerWeek"], name: "hoursPerWeek", format: numberCell };
const start = { path: ["period", "start"], name: "start", format: dateCell };
const end = { path: ["period", "end"], name: "end", format: dateCell };

const professional: readonly CsvColumn[] = [
  column("id", "nummer", "id", wordCell("pseudonym, no spaces", "p-017")),
  column("homeOrganisation", "thuisorganisatie", "homeOrganisation", wordCell("id of an organisation", "gm0546")),
  column(
    "employmentKind",
    "dienstverband",
    ["employment", "kind"],
    oneOf(["permanent", "temporary", "self-employed"], "permanent"),
  ),
  column("contractHours", "contracturen", ["employment", "hoursPerWeek"], number("36")),
  column("employmentEndsOn", "einde dienstverband", ["employment", "endsOn"], dateCell),
  column("networks", "netwerken", "networks", listCell("west | senior")),
  column("engagements", "werkvormen", "engagements", listCell("secondment | zpp")),
  column("grade", "schaal", "grade", number("11")),
  shorthand("hoursPerWeek", "uren per week", ["availability", 0, "hoursPerWeek"], number("8")),
  shorthand("start", "begin", ["availability", 0, "period", "start"], dateCell),
  shorthand("end", "einde", ["availability", 0, "period", "end"], dateCell),
  column(
    "availability",
    "beschikbaarheid",
    "availability",
    entriesCell([hours, start, end], "8:2027-01-01:2027-07-01 | 16:2027-07-01"),
  ),
  column("startNoticeDays", "aanlooptijd dagen", "startNoticeDays", number("30")),
  column("pausedUntil", "gepauzeerd tot", "pausedUntil", dateCell),
  column("maximumParallel", "maximaal tegelijk", "maximumParallel", number("2")),
  column(
    "commitments",
    "lopende opdrachten",
    "commitments",
    entriesCell(
      [
        hours,
        start,
        end,
        { path: ["assignment"], name: "assignment" },
        { path: ["organisation"], name: "organisation" },
      ],
      "8:2027-01-01:2027-07-01:a-3:gm0546",
    ),
  ),
  ...location,
  column("travelLimitKm", "reisafstand km", "travelLimitKm", number("30")),
  column("remote", "thuiswerken", "remote", booleanCell),
  column("languages", "talen", "languages", languagesCell),
  column(
    "clearances",
    "screeningen",
    "clearances",
    entriesCell(
      [
        { path: ["kind"], name: "kind" },
        { path: ["expiresOn"], name: "expiresOn", format: dateCell },
      ],
      "VOG:2028-01-01 | VGB-A",
    ),
  ),
  column("qualifications", "diploma's", "qualifications", listCell("LLM | Prince2 Practitioner")),
  column(
    "skills",
    "vaardigheden",
    "claims",
    entriesCell(
      [
        { path: ["skill"], name: "skill" },
        { path: ["level"], name: "level", format: numberCell },
        { path: ["evidence"], name: "evidence", format: oneOf(evidenceKinds, "assessed") },
        { path: ["lastUsedOn"], name: "lastUsedOn", format: dateCell },
        { path: ["years"], name: "years", format: numberCell },
      ],
      "minute-taking:3:assessed | tender-law:4",
    ),
  ),
  column("lacks", "ontbrekende vaardigheden", "lacks", listCell("tender-law")),
  column("wantsToLearn", "wil leren", "wantsToLearn", listCell("data-analysis")),
  column("wantsToAvoid", "wil vermijden", "wantsToAvoid", listCell("minute-taking")),
  column("fieldsOfWork", "vakgebieden", "fieldsOfWork", listCell("law | procurement")),
  column("coreQualities", "kernkwaliteiten", "coreQualities", listCell("curious | thorough")),
  column("motives", "motieven", "motives", listCell("learning | meaning")),
  column("conflictOrganisations", "niet bij organisaties", ["conflicts", "organisations"], listCell("gm0546")),
  column("conflictProfessionals", "niet met professionals", ["conflicts", "professionals"], listCell("p-018")),
  column("compensationKinds", "vergoedingen", ["rate", "kinds"], listCell("unpaid | public-rate")),
  column("minimumRatePerHour", "minimumtarief per uur", ["rate", "minimumPerHour"], number("95")),
  column("release", "vrijgave", ["release", "status"], oneOf(releaseStatuses, "granted")),
  column("releaseHoursPerWeek", "vrijgave uren per week", ["release", "hoursPerWeek"], number("8")),
  column("releaseStart", "vrijgave begin", ["release", "period", "start"], dateCell),
  column("releaseEnd", "vrijgave einde", ["release", "period", "end"], dateCell),
  column("releaseDecidedOn", "vrijgave besloten op", ["release", "decidedOn"], dateCell),
  column(
    "consents",
    "toestemmingen",
    "consents",
    entriesCell(
      [
        { path: ["purpose"], name: "purpose", format: oneOf(consentPurposes, "matching") },
        { path: ["given"], name: "given", format: booleanCell },
        { path: ["on"], name: "on", format: dateCell },
        { path: ["until"], name: "until", format: dateCell },
        { path: ["organisation"], name: "organisation" },
      ],
      "matching:yes:2026-09-01 | show-identity:no",
    ),
  ),
  column("willingness", "bereidheid", ["willingness", "general"], oneOf(willingnessDegrees, "keen")),
  column("interestedIn", "interesse in", ["willingness", "interestedIn"], listCell("a-3 | a-7")),
  column("declined", "afgewezen", ["willingness", "declined"], listCell("a-4")),
  column("knowsItCanBeDone", "weet dat het kan", ["awareness", "knowsItCanBeDone"], booleanCell),
  column("seen", "gezien", ["awareness", "seen"], listCell("a-3 | a-4")),
];

const assignment: readonly CsvColumn[] = [
  column("id", "nummer", "id", wordCell("id, no spaces", "a-003")),
  column("organisation", "organisatie", "organisation", wordCell("id of an organisation", "gm0546")),
  column("network", "netwerk", "network", wordCell("id of a network", "west")),
  column("title", "titel", "title", textCell),
  column("description", "omschrijving", "description", textCell),
  column("fieldOfWork", "vakgebied", "fieldOfWork", wordCell("a word", "procurement")),
  column("kind", "soort", "kind", oneOf(assignmentKinds, "part-time")),
  column(
    "requirements",
    "eisen",
    "requirements",
    entriesCell(
      [
        { path: ["skill"], name: "skill" },
        { path: ["level"], name: "level", format: numberCell },
        { path: ["importance"], name: "importance", format: oneOf(importances, "must") },
        { path: ["weight"], name: "weight", format: numberCell },
        { path: ["waivable"], name: "waivable", format: booleanCell },
      ],
      "tender-law:4:must | minute-taking::nice",
    ),
  ),
  column("start", "begin", ["period", "start"], dateCell),
  column("end", "einde", ["period", "end"], dateCell),
  column("startFlexibilityDays", "begin mag later dagen", ["flexibility", "startDays"], number("14")),
  column("endFlexibilityDays", "einde mag eerder dagen", ["flexibility", "endDays"], number("14")),
  shorthand("hoursPerWeek", "uren per week", ["hoursPerWeek"], hoursRangeCell),
  column("minimumHoursPerWeek", "minimum uren per week", ["hoursPerWeek", "minimum"], number("8")),
  column("maximumHoursPerWeek", "maximum uren per week", ["hoursPerWeek", "maximum"], number("16")),
  ...location,
  column("remoteShare", "aandeel op afstand", "remoteShare", number("0.5")),
  column("engagements", "werkvormen", "engagements", listCell("secondment | zpp")),
  column("compensation", "vergoeding", ["compensation", "kind"], oneOf(compensationKinds, "public-rate")),
  column("maximumRatePerHour", "maximumtarief per uur", ["compensation", "maximumPerHour"], number("110")),
  column("seats", "aantal mensen", "seats", number("2")),
  column("growthSeats", "leerplekken", "growthSeats", number("1")),
  column("languages", "talen", "languages", languagesCell),
  column("clearances", "screeningen", "clearances", listCell("VOG")),
  column("minimumGrade", "minimumschaal", ["grades", "minimum"], number("10")),
  column("maximumGrade", "maximumschaal", ["grades", "maximum"], number("12")),
  column(
    "audience",
    "doelgroep",
    "audience",
    entriesCell(
      [
        { path: ["to"], name: "to", format: oneOf(audiences, "network") },
        { path: ["opensOn"], name: "opensOn", format: dateCell },
        { path: ["network"], name: "network" },
      ],
      "organisation | network:2027-01-15:west",
    ),
  ),
  column("motives", "motieven", "motives", listCell("learning")),
  column("coreQualities", "kernkwaliteiten", "coreQualities", listCell("thorough")),
  column("urgency", "urgentie", "urgency", oneOf(["low", "normal", "high"], "normal")),
  column("status", "status", "status", oneOf(["draft", "open", "filled", "closed"], "open")),
];

const organisation: readonly CsvColumn[] = [
  column("id", "nummer", "id", wordCell("id, no spaces", "gm0546")),
  column("name", "naam", "name", textCell),
  column("kind", "soort", "kind", wordCell("a word", "municipality")),
  column("layer", "bestuurslaag", "layer", oneOf(layers, "local")),
  column("registerNumber", "registernummer", "registerNumber", textCell),
  ...location,
  column("networks", "netwerken", "networks", listCell("west")),
  column(
    "releaseStanding",
    "vrijgavebeleid",
    ["release", "standing"],
    oneOf(["granted", "on-request", "refused"], "on-request"),
  ),
  column("releaseHoursPerWeek", "vrijgave uren per week", ["release", "maximumHoursPerWeek"], number("8")),
];

const conversation: readonly CsvColumn[] = [
  column("professional", "professional", "professional", wordCell("id of a professional", "p-017")),
  column("assignment", "opdracht", "assignment", wordCell("id of an assignment", "a-003")),
  column("professionalSays", "professional zegt", "professionalSays", oneOf(["yes", "no"], "yes")),
  column("clientSays", "opdrachtgever zegt", "clientSays", oneOf(["yes", "no"], "yes")),
  column("heldOn", "gehouden op", "heldOn", dateCell),
];

/** The columns of each kind of record, in the order in which files are written. */
export const csvColumns: Readonly<Record<FileKind, readonly CsvColumn[]>> = {
  professional,
  assignment,
  organisation,
  conversation,
};
