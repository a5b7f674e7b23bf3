import { InzetError } from "../errors/index.js";

const idForm = /^[a-z][a-z0-9-]*$/;

/** Refuses an id or a weight with which a criterion or constraint would not work. */
export function checkDefinition(what: string, id: string, weight?: number): void {
  if (!idForm.test(id)) {
    throw new InzetError("INVALID_DEFINITION", {
      message: `id of a ${what} must be lower-case letters, digits and hyphens, and is ${JSON.stringify(id)}`,
      advice: 'an id such as "shared-language"',
      details: { id },
    });
  }
  if (weight !== undefined && !(weight >= 0 && weight <= 1000)) {
    throw new InzetError("INVALID_DEFINITION", {
      message: `weight of ${what} ${id} must be a number from 0 to 1000, and is ${weight}`,
      advice: "10 gives it the weight of most built-in criteria; skills have 50",
      details: { id, weight },
    });
  }
}
