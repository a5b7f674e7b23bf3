import { describe, expect, it } from "vitest";
import { splitCsv } from "./split-csv.js";

const cellsOf = (text: string) => splitCsv(text).map(({ line, cells }) => [line, cells]);

describe("splitCsv", () => {
  it("gives each record the line it starts on, quoted line breaks and empty lines counted", () => {
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      const text = ["id;name", 'a;"two', 'lines"', "", "b;x"].join(lineBreak);
      expect(cellsOf(text)).toEqual([
        [1, ["id", "name"]],
        [2, ["a", `two${lineBreak}lines`]],
        [5, ["b", "x"]],
      ]);
    }
  });

  it("finds the delimiter outside quotes", () => {
    expect(splitCsv('"a,b,c";d\n')[0]?.cells).toEqual(["a,b,c", "d"]);
    expect(splitCsv("a\tb,c\td\n")[0]?.cells).toEqual(["a", "b,c", "d"]);
    expect(splitCsv("a,b\n")[0]?.cells).toEqual(["a", "b"]);
    expect(splitCsv("id\np1\n").map(({ cells }) => cells)).toEqual([["id"], ["p1"]]);
  });

  it("takes a spreadsheet's hint for what it is", () => {
    expect(cellsOf("sep=;\r\na;b,c,d\r\n1;2\r\n")).toEqual([
      [2, ["a", "b,c,d"]],
      [3, ["1", "2"]],
    ]);
  });

  it("keeps a quote that is doubled, and a delimiter inside quotes", () => {
    expect(splitCsv('a;b\n"x;""y""";z\n')[1]?.cells).toEqual(['x;"y"', "z"]);
  });

  it("loses one line, not the file, to a quote that is never closed", () => {
    const rows = splitCsv('id;name\na;"open\nb;good\nc;"good too"\nd;wr"ong\ne;"x"y\nf;last');
    expect(rows.map(({ line, cells }) => [line, cells?.[0]])).toEqual([
      [1, "id"],
      [2, undefined],
      [3, "b"],
      [4, "c"],
      [5, undefined],
      [6, undefined],
      [7, "f"],
    ]);
    expect(rows[1]).toMatchObject({ raw: 'a;"open' });
    expect(rows.filter(({ fault }) => fault !== undefined).map(({ fault }) => fault?.message)).toHaveLength(3);
  });

  it("keeps every character outside line breaks, whatever is broken", () => {
    const text = 'id;name\r\na;"open;é\r\n€;"q"x;\r\n"ok";"fine"\r\n';
    expect(
      splitCsv(text)
        .map(({ raw }) => raw)
        .join("\r\n"),
    ).toBe(text.trimEnd());
  });
});
