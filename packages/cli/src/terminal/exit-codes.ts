/** What the command ends with: well, on bad input, or on wrong usage. */
export const exitCodes = { ok: 0, badInput: 1, wrongUsage: 2 } as const;
