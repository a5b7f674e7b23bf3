import { availabilitySchema } from "@inzet/core";
import { type CellFormat, type CellOutcome, faultyCell, readCell } from "./cell-format.js";
import { numberCell } from "./scalar-cells.js";

const range = /^(\d+(?:\.\d+)?)\s*[-–]\s*(\d+(?:\.\d+)?)$/;

/** Hours a week from least to most: `8-16`, or `8` when the two are equal. */
export const hoursRangeCell: CellFormat = {
  form: "number, or range `least-most`",
  example: "8-16",
  parse(text) {
    const bounds = range.exec(text);
    if (bounds !== null) return hoursRange(text, Number(bounds[1]), Number(bounds[2]));
    const outcome = numberCell.parse(text);
    return outcome.read ? hoursRange(text, outcome.value as number, outcome.value as number) : outcome;
  },
  print(value) {
    const { minimum, maximum } = value as { minimum: number; maximum: number };
    return minimum === maximum ? String(minimum) : `${minimum}-${maximum}`;
  },
};

/** Bounds are held against the schema here, so that one number that is too high is told once and not for each bound. */
function hoursRange(text: string, minimum: number, maximum: number): CellOutcome {
  const hours = availabilitySchema.shape.hoursPerWeek;
  if (hours.safeParse(minimum).success && hours.safeParse(maximum).success) return readCell({ minimum, maximum });
  return faultyCell({
    code: "OUT_OF_RANGE",
    path: [],
    expected: "hours that fit in a week, 0 to 80",
    received: text,
    message: `${JSON.stringify(text)} must be hours that fit in a week, 0 to 80`,
    advice: "give hours a week, not a month or a year",
  });
}
