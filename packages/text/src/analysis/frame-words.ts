const dutch =
  "ervaring ervaren kennis kandidaat kandidaten sollicitant vaardigheid vaardigheden vermogen staat eis eisen vereist vereiste vereisten verantwoordelijk " +
  "verantwoordelijkheid verantwoordelijkheden functie rol baan sterk sterke goed goede uitstekend uitstekende ruim ruime aantoonbaar aantoonbare " +
  "jaar jaren zoek zoeken gezocht wil wilt moet moeten dient verwacht pre bijvoorbeeld enz etc eventueel gewenst";
const english =
  "experience experienced candidate candidates applicant applicants knowledge understanding skill skills ability abilities able requirement " +
  "requirements require required responsible responsibility responsibilities position role job strong good excellent solid great proven year years " +
  "youll youre want need must should expected preferred plus etc eg desired ideal successful other similar related new";

const words = new Set(`${dutch} ${english}`.split(" "));

/** Whether a word belongs to how vacancies and CVs are written, rather than to what they are about. */
export function isFrameWord(word: string): boolean {
  return words.has(word);
}
