/** A salary scale with what sort of work it usually pays. */
export interface SalaryScale {
  /** 1 to 18. */
  readonly scale: number;
  /** What sort of work it usually is, in Dutch and in English. */
  readonly work: { readonly nl: string; readonly en: string };
}

/** Writes a scale in one line. */
function salaryScale(scale: number, nl: string, en: string): SalaryScale {
  return { scale, work: { nl, en } };
}

/**
 * The salary scales of the Dutch public sector, 1 to 18, with a rough idea of the work.
 *
 * @remarks An indication for readers, not a job evaluation: organisations rate jobs themselves.
 * @example
 * ```ts
 * import { salaryScales } from "@inzet/public-sector";
 *
 * salaryScales[10]?.scale; // 11
 * ```
 */
export const salaryScales: readonly SalaryScale[] = [
  salaryScale(1, "eenvoudig werk onder begeleiding", "simple work under guidance"),
  salaryScale(2, "eenvoudig uitvoerend werk", "simple practical work"),
  salaryScale(3, "uitvoerend werk met vaste werkwijzen", "practical work along fixed routines"),
  salaryScale(4, "uitvoerend werk met enige zelfstandigheid", "practical work with some independence"),
  salaryScale(5, "ondersteunend werk", "support work"),
  salaryScale(6, "ondersteunend werk met eigen taken", "support work with tasks of one's own"),
  salaryScale(7, "vakwerk, administratie of toezicht", "skilled work, administration or supervision on site"),
  salaryScale(8, "zelfstandig vakwerk, behandelen van aanvragen", "independent skilled work, handling applications"),
  salaryScale(9, "gespecialiseerd vakwerk, beginnend adviseur", "specialised work, junior adviser"),
  salaryScale(10, "adviseur of beleidsmedewerker", "adviser or policy officer"),
  salaryScale(11, "ervaren adviseur of projectleider", "experienced adviser or project leader"),
  salaryScale(12, "senior adviseur, projectmanager of teammanager", "senior adviser, project manager or team manager"),
  salaryScale(
    13,
    "strategisch adviseur, programmamanager of afdelingshoofd",
    "strategic adviser, programme manager or head of unit",
  ),
  salaryScale(
    14,
    "zwaar strategisch advies of leiding over een grote afdeling",
    "weighty strategic advice or heading a large unit",
  ),
  salaryScale(15, "directielid of concernadviseur", "member of a board of directors or corporate adviser"),
  salaryScale(16, "directeur van een grote organisatie", "director of a large organisation"),
  salaryScale(
    17,
    "algemeen directeur of secretaris van een grote organisatie",
    "managing director or secretary of a large organisation",
  ),
  salaryScale(18, "eindverantwoordelijk topmanager", "top manager with final responsibility"),
];
