// Run in a process of its own: bytes that a solver needs beside its input, from the most that the process ever held.
import { linearAssignment, sparseAssignment } from "@inzet/allocation";
import { instance } from "./instances.js";
import { sparseInstance } from "./sparse-instances.js";

const [kind, size] = [process.argv[2], Number(process.argv[3])];
const solve =
  kind === "dense"
    ? (() => {
        const { costs } = instance("uniform", size, 1);
        return () => linearAssignment({ rows: size, columns: size, values: costs });
      })()
    : (() => {
        const problem = sparseInstance("uniform", size, 1);
        return () => sparseAssignment(problem);
      })();
const small = instance("uniform", 300, 1);
for (let time = 0; time < 20; time++) linearAssignment({ rows: 300, columns: 300, values: small.costs });
const before = process.resourceUsage().maxRSS;
solve();
console.log((process.resourceUsage().maxRSS - before) * 1024);
