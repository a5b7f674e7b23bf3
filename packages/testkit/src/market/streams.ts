/** First number of a random stream, by what it is for: records of one kind never share a stream with another. */
export const streams = {
  popularity: 1,
  organisation: 2,
  professional: 3,
  assignment: 4,
  encounter: 5,
} as const;
