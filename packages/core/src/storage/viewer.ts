import { InzetError } from "../errors/index.js";
import { dateOfDay, dayNumber } from "../model/index.js";

/** What a viewer does for their organisation. */
export const viewerRoles = ["coordinator", "client", "employee"] as const;

/** One of {@link viewerRoles}: brings people and work together; offers assignments; looks for them. */
export type ViewerRole = (typeof viewerRoles)[number];

/** Who looks into a store, for the question what they may see. */
export interface Viewer {
  /** Organisation for which they look. */
  readonly organisation: string;
  /** What they do there. */
  readonly role: ViewerRole;
  /** Day of the question, `YYYY-MM-DD`: consents and openings begin and end. */
  readonly today: string;
  /** The viewer's own pseudonym: one's own records are never hidden from oneself. Default: none. */
  readonly professional?: string;
  /** Networks that the organisation is a member of. Default: none. */
  readonly networks?: readonly string[];
  /** Networks to which the viewer was invited in person. Default: none. */
  readonly invitations?: readonly string[];
  /** Whether they come from outside the network that keeps the store, so that consent to sharing is needed too. Default false. */
  readonly outside?: boolean;
}

const word = /^[^\s\p{Cc}\p{Cs}]{1,200}$/u;
const fields = ["organisation", "role", "today", "professional", "networks", "invitations", "outside"];

/**
 * Checks a viewer; for authors of adapters.
 *
 * @throws InzetError `INVALID_OPTION` on a viewer of whom a field is absent, unknown or out of its range: a mistake must not show more.
 */
export function checkViewer(viewer: unknown): asserts viewer is Viewer | undefined {
  if (viewer === undefined) return;
  const given = (typeof viewer === "object" && viewer !== null ? viewer : {}) as Record<string, unknown>;
  const texts = (list: unknown) => list === undefined || (Array.isArray(list) && list.every((each) => isWord(each)));
  const rules: readonly (readonly [string, boolean, string])[] = [
    ["organisation", isWord(given.organisation), "the id of an organisation"],
    ["role", viewerRoles.includes(given.role as ViewerRole), `one of ${viewerRoles.join(", ")}`],
    ["today", isDay(given.today), "a day, YYYY-MM-DD"],
    ["professional", given.professional === undefined || isWord(given.professional), "the id of a professional"],
    ["networks", texts(given.networks), "a list of ids of networks"],
    ["invitations", texts(given.invitations), "a list of ids of networks"],
    ["outside", given.outside === undefined || typeof given.outside === "boolean", "true or false"],
  ];
  const unknown = Object.keys(given).find((field) => !fields.includes(field));
  const wrong = rules.find(([, right]) => !right);
  if (wrong === undefined && unknown === undefined) return;
  const [field, expected] = wrong === undefined ? [unknown!, "left out"] : [wrong[0], wrong[2]];
  throw new InzetError("INVALID_OPTION", {
    message: `viewer.${field} must be ${expected}`,
    advice: `a viewer has ${fields.slice(0, 3).join(", ")} and may have ${fields.slice(3).join(", ")}`,
    details: { option: `viewer.${field}` },
  });
}

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = dayNumber(value);
  return Number.isFinite(day) && dateOfDay(day) === value;
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && word.test(value);
}

/**
 * Names what a viewer can show at the door; for authors of adapters.
 *
 * @returns The tokens that grants are made out to, of which a viewer needs one. Holds no white space.
 */
export function tokensOf(viewer: Viewer): readonly string[] {
  const { organisation, role, professional, networks = [], invitations = [] } = viewer;
  return [
    "everyone",
    `organisation:${organisation}`,
    `${role}:${organisation}`,
    ...(professional === undefined ? [] : [`self:${professional}`]),
    ...networks.map((network) => `network:${network}`),
    ...invitations.map((network) => `invited:${network}`),
  ];
}
