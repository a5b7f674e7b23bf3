/** Who can bring something about: a change, an answer, a light turning green. */
export const actors = ["professional", "home-organisation", "client", "network"] as const;

/** One of {@link actors}. */
export type Actor = (typeof actors)[number];
