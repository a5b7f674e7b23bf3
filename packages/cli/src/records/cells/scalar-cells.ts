import { type CellFormat, faultyCell, readCell } from "./cell-format.js";

/** Text as it stands. */
export const textCell: CellFormat = {
  form: "text",
  example: "Leiden",
  parse: (text) => readCell(text),
  print: (value) => String(value),
};

/** A text with a fixed form, or one of a few words; the schema says which. */
export function wordCell(form: string, example: string): CellFormat {
  return { ...textCell, form, example };
}

/** A day. */
export const dateCell: CellFormat = wordCell("day, `YYYY-MM-DD`", "2027-03-01");

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** A number with a decimal point. A decimal comma is not guessed at: `1,500` may be meant either way. */
export const numberCell: CellFormat = {
  form: "number, with a decimal point",
  example: "12.5",
  parse(text) {
    if (plainNumber.test(text)) return readCell(Number(text));
    return faultyCell({
      code: "WRONG_TYPE",
      path: [],
      expected: "a number, with a decimal point",
      received: text,
      message: `${JSON.stringify(text)} must be a number`,
      advice: adviceFor(text),
    });
  },
  print: (value) => String(value),
};

function adviceFor(text: string): string {
  if (/^[+-]?\d+,\d+$/.test(text)) return `write ${text.replace(",", ".")}, with a decimal point`;
  if (/^[+-]?\d{1,3}([.,]\d{3})+([.,]\d+)?$/.test(text)) return "leave out the thousands separators";
  const [digits] = /\d+(?:\.\d+)?/.exec(text) ?? [];
  return digits === undefined ? "leave the cell empty when it is unknown" : `write only the number, such as ${digits}`;
}

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  ja: true,
  waar: true,
  false: false,
  no: false,
  nee: false,
  onwaar: false,
};

/** Yes or no, in the words of both languages, whatever the case. */
export const booleanCell: CellFormat = {
  form: "`true`/`false`, `yes`/`no`, `ja`/`nee`, `waar`/`onwaar`",
  example: "yes",
  parse(text) {
    const word = text.toLowerCase();
    if (Object.hasOwn(truths, word)) return readCell(truths[word]);
    return faultyCell({
      code: "WRONG_TYPE",
      path: [],
      expected: Object.keys(truths).join(", "),
      received: text,
      message: `${JSON.stringify(text)} must be yes or no`,
      advice: "write yes or no, or leave the cell empty when it is unknown",
    });
  },
  print: (value) => (value === true ? "yes" : "no"),
};
