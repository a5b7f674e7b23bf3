import { builtInCriteria } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { describeCriterion } from "./describe-criterion.js";

for (const criterion of builtInCriteria) describeCriterion(criterion, { describe, it, expect });
