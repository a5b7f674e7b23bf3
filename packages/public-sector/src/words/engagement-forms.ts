import type { EngagementForm } from "@inzet/core";

/** A task elsewhere beside one's own work, arranged between colleagues of one network. */
export const internalTask: EngagementForm = {
  id: "internal-task",
  labels: { nl: "klus naast het eigen werk", en: "task beside one's own work" },
  needsRelease: true,
};

/** Lent to another organisation for some or all hours, on the payroll at home. */
export const secondment: EngagementForm = {
  id: "secondment",
  labels: { nl: "detachering", en: "secondment" },
  needsRelease: true,
};

/** A civil servant with great freedom: some tasks at home, assignments elsewhere (zelfstandig publieke professional). */
export const zpp: EngagementForm = {
  id: "zpp",
  labels: { nl: "zelfstandig publieke professional", en: "independent public professional" },
  needsRelease: true,
};

/** Hired from outside, without an employer who has to agree. */
export const selfEmployed: EngagementForm = {
  id: "self-employed",
  labels: { nl: "zelfstandig", en: "self-employed" },
  needsRelease: false,
};

/** Unpaid, as a favour between organisations. */
export const unpaid: EngagementForm = {
  id: "unpaid",
  labels: { nl: "met gesloten beurs", en: "unpaid" },
  needsRelease: true,
};

/** A new post: one changes employer, so nobody has to let one go. */
export const newPost: EngagementForm = {
  id: "new-post",
  labels: { nl: "nieuwe aanstelling", en: "new post" },
  needsRelease: false,
};

/**
 * Work forms that occur in many networks; each network may define its own.
 *
 * @example
 * ```ts
 * import { engagementForms } from "@inzet/public-sector";
 *
 * engagementForms.filter((form) => form.needsRelease === false).map((form) => form.id); // ["self-employed", "new-post"]
 * ```
 */
export const engagementForms: readonly EngagementForm[] = [
  internalTask,
  secondment,
  zpp,
  selfEmployed,
  unpaid,
  newPost,
];
