import { builtinModules } from "node:module";
import { posix } from "node:path";
import { importsOf, type SourceFile } from "./imports-of.js";
import { packagesAllowedFor, roomsAllowedFor } from "./rooms.js";

const builtins = new Set(builtinModules);

/** Packages that may use what only Node has. */
const onNode = new Set(["cli", "esco", "store-sqlite", "store-postgres"]);

function wrongBetweenRooms(from: string, to: string): string | undefined {
  const [, fromRoom = ""] = /^packages\/core\/src\/([^/]+)\//.exec(from) ?? [];
  const [, toRoom = ""] = /^packages\/core\/src\/([^/]+)\//.exec(to) ?? [];
  if (fromRoom === "") return undefined;
  if (toRoom === "") return "a room does not import what stands outside the rooms";
  if (fromRoom === toRoom) return undefined;
  const rooms = roomsAllowedFor(fromRoom);
  if (rooms === undefined) return `there is no room ${fromRoom} in the plan`;
  return rooms.has(toRoom) ? undefined : `${fromRoom} must not know ${toRoom}`;
}

function wrongImport(file: SourceFile, imported: string): string | undefined {
  const [, own = ""] = /^packages\/([^/]+)\//.exec(file.path) ?? [];
  if (imported.startsWith(".")) {
    const target = posix.join(posix.dirname(file.path), imported);
    if (!target.startsWith(`packages/${own}/`)) return "a package is imported by its name, not by a path into it";
    return own === "core" ? wrongBetweenRooms(file.path, target) : undefined;
  }
  if (imported === "natural") return "natural is imported by the path of one stemmer, never whole";
  if (imported.startsWith("node:") || builtins.has(imported)) {
    return onNode.has(own) ? undefined : `${own} runs in browsers and has no Node built-in`;
  }
  const [, other] = /^@inzet\/([^/]+)/.exec(imported) ?? [];
  if (other === own) return "inside a package, imports are relative";
  if (other !== undefined && !(packagesAllowedFor[own] ?? ["core"]).includes(other)) {
    return `${own} must not know ${other}`;
  }
  return undefined;
}

/** `import { z }` brings all of zod along; `import * as z` only what is used. */
function wrongZod(file: SourceFile): boolean {
  return /(?:import|export)\s+(?:type\s+)?(?!type\s|\*)[^;]*?from\s+["']zod["']/.test(file.text);
}

/**
 * Finds the imports that run against the layout.
 *
 * @returns One line for each: `path → import: why`; empty when all is well.
 */
export function wrongArrows(files: readonly SourceFile[]): readonly string[] {
  const found: string[] = [];
  for (const file of files) {
    for (const imported of importsOf(file)) {
      const why = wrongImport(file, imported);
      if (why !== undefined) found.push(`${file.path} → ${imported}: ${why}`);
    }
    if (wrongZod(file)) found.push(`${file.path} → zod: write import * as z from "zod"`);
  }
  return found;
}
