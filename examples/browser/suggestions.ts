import { starterTaxonomy } from "@inzet/public-sector";
import { createNormaliser, Normaliser } from "@inzet/text";

const most = 8;

/** A box that suggests concepts at every keystroke, from the starter taxonomy until another index of labels is opened. */
export function openSuggestions(): void {
  let normaliser = createNormaliser(starterTaxonomy());
  const typed = document.querySelector<HTMLInputElement>("#typed")!;
  const labels = document.querySelector<HTMLInputElement>("#labels")!;
  const list = document.querySelector<HTMLOListElement>("#suggestions")!;
  const speed = document.querySelector<HTMLElement>("#speed")!;

  const suggest = () => {
    const asked = performance.now();
    const candidates =
      typed.value.trim() === ""
        ? []
        : normaliser.normalise(typed.value, { limit: most, effort: "fast", kinds: ["skill"] });
    list.replaceChildren(
      ...candidates.map(({ label, score }) => {
        const item = document.createElement("li");
        item.textContent = `${label} · ${score.toFixed(2)}`;
        return item;
      }),
    );
    const took = performance.now() - asked;
    speed.textContent = `${took.toFixed(1)} ms among ${normaliser.labelCount.toLocaleString("en")} labels`;
    speed.dataset.ms = String(took);
  };

  typed.addEventListener("input", suggest);
  labels.addEventListener("change", async () => {
    const file = labels.files?.[0];
    if (file === undefined) return;
    try {
      normaliser = Normaliser.fromBytes(new Uint8Array(await file.arrayBuffer()));
      suggest();
    } catch (error) {
      speed.textContent = error instanceof Error ? error.message : String(error);
    }
  });
  suggest();
}
