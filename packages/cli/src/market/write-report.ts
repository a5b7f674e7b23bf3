import { writeFile } from "node:fs/promises";
import type { Ranking } from "@inzet/core";
import { renderReport } from "../report/render-report.js";
import { tell } from "../terminal/messages.js";
import type { LoadedMarket } from "./load-market.js";

/** Writes the page with pictures of rankings, and says where it is. */
export async function writeReport(
  path: string,
  market: LoadedMarket,
  rankings: readonly Ranking[],
  language: "nl" | "en",
): Promise<void> {
  const { taxonomy, matcher: _, ...shown } = market;
  const title = language === "nl" ? "Rangschikking" : "Ranking";
  const page = renderReport({
    ...shown,
    title,
    language,
    rankings,
    label: (id) => (taxonomy.has(id) ? taxonomy.label(id, language) : id),
  });
  await writeFile(path, page);
  tell(`${path}: written`);
}
