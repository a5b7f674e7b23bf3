import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const opening = "<!-- demo: what follows is written by `npm run docs:pages` -->";
const closing = "<!-- /demo -->";

/** What the demo prints first: the market and one ranking. The line with durations differs from run to run, and is left out. */
function demoOpening(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "inzet-demo-"));
  try {
    const output = execFileSync(
      process.execPath,
      [
        join(root, "packages/cli/bin/inzet.mjs"),
        "demo",
        "--out",
        join(folder, "report.html"),
        "--store",
        "sqlite:inzet-demo.db",
      ],
      { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", COLUMNS: "110" } },
    );
    const lines = output.split("\n").filter((line) => !/^ {2}Time /.test(line));
    const table = lines.findIndex((line) => /^ {2}1 +\S/.test(line));
    return lines.slice(0, lines.indexOf("", table)).join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The README with the opening of the demo's output between its two marks. */
export function withDemoExcerpt(readme: string, root: string): string {
  const [before, rest] = readme.split(opening);
  const [, after] = rest?.split(closing) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md must have ${opening} and ${closing}`);
  return `${before}${opening}\n\n\`\`\`text\n${demoOpening(root)}\n\`\`\`\n\n${closing}${after}`;
}
