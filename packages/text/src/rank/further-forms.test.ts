import { expect, it } from "vitest";
import { withFurtherFormsLower } from "./further-forms.js";

it("keeps the best form of each concept and lowers the others alike", () => {
  const concepts = [5, 5, 8, 5];
  const sums = withFurtherFormsLower(Float64Array.of(10, 11, 9.5, 11), (row) => concepts[row]!);
  expect([...sums]).toEqual([8, 11, 9.5, 9]);
});
