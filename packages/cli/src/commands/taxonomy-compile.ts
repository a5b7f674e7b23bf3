import { Command } from "commander";

interface CompileOptions {
  readonly out: string;
}

/** `inzet taxonomy compile PATH --out FILE`. */
export function taxonomyCompileCommand(): Command {
  return new Command("compile")
    .description("compile ESCO's CSV download into one file that opens at once")
    .argument("<PATH>", "folder or zip with ESCO's CSV files")
    .requiredOption("--out <FILE>", "file to write; --taxonomy FILE opens it")
    .action(compile);
}

async function compile(path: string, { out }: CompileOptions): Promise<void> {
  const { compileEsco } = await import("../taxonomy/open-taxonomy.js");
  const { writeWhole } = await import("../taxonomy/taxonomy-cache.js");
  const { tell } = await import("../terminal/messages.js");
  const { createProgress } = await import("../terminal/progress.js");
  const progress = await createProgress("Compiling the taxonomy");
  try {
    const taxonomy = await compileEsco(path, { onProgress: progress.update, onWarning: progress.warn });
    const bytes = taxonomy.toBytes();
    await writeWhole(out, bytes);
    progress.stop();
    const megabytes = (bytes.byteLength / 2 ** 20).toFixed(1);
    tell(`${out}: ${taxonomy.size} concepts, ${taxonomy.skillCount} of them skills; ${megabytes} MiB`);
    if (taxonomy.attribution !== undefined) tell(taxonomy.attribution);
  } finally {
    progress.stop();
  }
}
