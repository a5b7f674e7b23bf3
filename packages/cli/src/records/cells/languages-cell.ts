import { cefrLevels, languageAbilities, suggest } from "@inzet/core";
import { type CellFormat, type CellIssue, readCell } from "./cell-format.js";
import { emptyEntries } from "./list-cell.js";
import { emptyList, splitCell } from "./separators.js";

/**
 * Languages with CEFR levels: `nl:C2` for all four abilities, `en:C1/C1/B2/-` for each apart, `de` when no level is known.
 */
export const languagesCell: CellFormat = {
  form: `\`language:level\`, or \`language:${languageAbilities.join("/")}\` with \`-\` for an unknown level; parted by \`|\``,
  example: "nl:C2 | en:C1/C1/B2/-",
  parse(text) {
    if (text === emptyList) return readCell([]);
    const parts = splitCell(text, "|");
    const issues: CellIssue[] = emptyEntries(parts);
    const entries = parts.map((part, position) => {
      const [language = "", levels = "", ...more] = splitCell(part, ":");
      const byAbility = levels.split("/").map((level) => level.trim());
      if (more.length > 0 || (byAbility.length !== 1 && byAbility.length !== languageAbilities.length)) {
        issues.push({
          code: "WRONG_FORMAT",
          path: [position],
          expected: "a language with one level, or with four",
          received: part,
          message: `${JSON.stringify(part)} must be a language with one level, or with four`,
          advice: `write en:B2, or en:C1/C1/B2/B2 for ${languageAbilities.join("/")}`,
        });
      }
      for (const level of new Set(byAbility)) {
        if (level !== "" && level !== "-" && !cefrLevels.some((each) => each === level)) {
          issues.push(unknownLevel(position, level));
        }
      }
      const entry: Record<string, string> = { language };
      languageAbilities.forEach((ability, at) => {
        const level = byAbility.length === 1 ? byAbility[0]! : byAbility[at]!;
        if (level !== "" && level !== "-" && level !== undefined) entry[ability] = level;
      });
      return entry;
    });
    return issues.length > 0 ? { read: false, issues } : readCell(entries);
  },
  print(value) {
    const entries = value as readonly Readonly<Record<string, string>>[];
    if (entries.length === 0) return emptyList;
    return entries
      .map((entry) => {
        const levels = languageAbilities.map((ability) => entry[ability] ?? "-");
        if (levels.every((level) => level === "-")) return entry.language;
        const same = levels.every((level) => level === levels[0]);
        return `${entry.language}:${same ? levels[0] : levels.join("/")}`;
      })
      .join(" | ");
  },
};

/** Told here, and once: one level stands for four fields of the record. */
function unknownLevel(position: number, level: string): CellIssue {
  const near = suggest(level.toUpperCase(), cefrLevels);
  return {
    code: "VALUE_UNKNOWN",
    path: [position],
    expected: `one of ${cefrLevels.join(", ")}`,
    received: level,
    message: `language level ${JSON.stringify(level)} must be one of ${cefrLevels.join(", ")}`,
    advice: near === undefined ? "leave the level out when it is unknown" : `did you mean ${near}?`,
  };
}
