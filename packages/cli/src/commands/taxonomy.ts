import { Command } from "commander";
import { taxonomyCompileCommand } from "./taxonomy-compile.js";
import { taxonomySearchCommand } from "./taxonomy-search.js";
import { taxonomyShowCommand } from "./taxonomy-show.js";

/** `inzet taxonomy`: look into a taxonomy, or compile one. */
export function taxonomyCommand(): Command {
  return new Command("taxonomy")
    .description("look into a taxonomy, or compile one")
    .addCommand(taxonomySearchCommand())
    .addCommand(taxonomyShowCommand())
    .addCommand(taxonomyCompileCommand());
}
