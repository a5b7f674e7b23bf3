import { builtInConstraints } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { describeConstraint } from "./describe-constraint.js";

for (const constraint of builtInConstraints) describeConstraint(constraint, { describe, it, expect });
