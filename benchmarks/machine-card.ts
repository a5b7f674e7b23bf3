import { cpus, totalmem } from "node:os";

/** What a benchmark ran on: results without it mean nothing. */
export interface MachineCard {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly date: string;
  readonly seed: number;
}

/** Reads the card of this machine. */
export function machineCard(seed: number): MachineCard {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    seed,
  };
}

/** The card as one line of text. */
export function formatCard(card: MachineCard): string {
  return `${card.cpu}, ${card.cores} cores, ${card.memoryGiB} GiB, Node ${card.node}, ${card.date}, seed ${card.seed}`;
}
