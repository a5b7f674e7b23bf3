import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderReport } from "./render-report.js";
import { sampleReportInput } from "./sample-report-input.js";
import { elementsOf, parseStrictly, textOf, withClass } from "./strict-markup.js";

const languages = ["nl", "en"] as const;
const hostile = `<script>alert(1)</script> "double" 'single' & &lt; </title></style><img src=x onerror=y> \u202e \u0000`;

describe("renderReport", () => {
  it.each(languages)("is well-formed in %s, with every part", (language) => {
    const page = parseStrictly(renderReport(sampleReportInput(language)));
    const sections = elementsOf(page, "section").map((section) => section.attributes.get("id"));
    expect(sections).toEqual(["figures", "lights", "map", "matches", "balance", "open", "reading"]);
    for (const link of elementsOf(page, "a")) {
      const target = link.attributes.get("href")!;
      expect([...sections, "content"].map((id) => `#${id}`)).toContain(target);
    }
  });

  it.each(languages)("escapes hostile text wherever it stands in %s", (language) => {
    const plain = parseStrictly(renderReport(sampleReportInput(language)));
    const page = parseStrictly(renderReport(sampleReportInput(language, hostile)));
    expect(elementsOf(page, "script")).toHaveLength(0);
    expect(elementsOf(page, "img")).toHaveLength(0);
    expect(elementsOf(page, "p")).toHaveLength(elementsOf(plain, "p").length);
    expect(textOf(elementsOf(page, "h1")[0]!)).toBe(`Wie past waar ${hostile.replace("\u0000", "�")}`);
  });

  it("escapes hostile ids, wherever they stand", () => {
    const id = `"><img/src=x/onerror='y'>&`;
    const input = sampleReportInput("en");
    const [ranking] = input.rankings;
    const match = { ...ranking!.matches[0]!, professionalId: id, assignmentId: id };
    const rankings = (["assignment", "professional"] as const).map((kind) => ({
      ...ranking!,
      of: { kind, id },
      matches: [match],
    }));
    const page = parseStrictly(renderReport({ ...input, rankings, organisations: [{ id, name: id }] }));
    expect(elementsOf(page, "img")).toHaveLength(0);
    expect(elementsOf(page, "h3").map(textOf)).toEqual([id, id]);
  });

  it("has nothing to fetch and nothing to run", () => {
    const text = renderReport(sampleReportInput("nl"));
    expect(text).not.toMatch(/https?:|url\(|@import|javascript:/i);
    const page = parseStrictly(text);
    for (const name of ["script", "link", "img", "iframe", "form", "object"]) {
      expect(elementsOf(page, name)).toHaveLength(0);
    }
    const all = ["svg", "rect", "circle", "path", "text", "td", "th", "a", "use"].flatMap((name) =>
      elementsOf(page, name),
    );
    for (const element of all) {
      for (const [key, value] of element.attributes) {
        expect(key).not.toMatch(/^on|^style$/);
        if (key === "href") expect(value).toMatch(/^#/);
      }
    }
  });

  it("allows its own style sheet only, by hash", () => {
    const page = parseStrictly(renderReport(sampleReportInput("en")));
    const policy = elementsOf(page, "meta")
      .find((meta) => meta.attributes.has("http-equiv"))!
      .attributes.get("content");
    const style = elementsOf(page, "style")[0]!.children[0] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(policy).not.toContain("unsafe");
  });

  it("gives the same bytes for the same input", () => {
    expect(renderReport(sampleReportInput("nl"))).toBe(renderReport(sampleReportInput("nl")));
  });

  it("names every picture, and describes those that are more than one number", () => {
    const page = parseStrictly(renderReport(sampleReportInput("en")));
    const pictures = elementsOf(page, "svg").filter((svg) => svg.attributes.get("aria-hidden") !== "true");
    expect(pictures.length).toBeGreaterThan(10);
    for (const picture of pictures) {
      expect(picture.attributes.get("role")).toBe("img");
      expect(textOf(elementsOf(picture, "title")[0]!)).not.toBe("");
    }
    for (const bar of withClass(pictures, "score-bar")) expect(elementsOf(bar, "desc")).toHaveLength(1);
  });

  it("says nothing of where anybody lives", () => {
    const text = renderReport(sampleReportInput("nl"));
    expect(text).not.toContain("Thuisstraat");
    expect(text).not.toContain("52.165");
    expect(text).not.toContain("4.481");
  });

  it("opens as many rankings as asked, and folds the others", () => {
    const page = parseStrictly(renderReport(sampleReportInput("nl")));
    const more = withClass(elementsOf(page, "details"), "more");
    expect(more).toHaveLength(1);
    expect(elementsOf(more[0]!, "article")).toHaveLength(2);
    expect(elementsOf(page, "article")).toHaveLength(4);
  });

  it("says why for as many rankings as asked", () => {
    const count = (detailedRankings: number) =>
      withClass(elementsOf(parseStrictly(renderReport({ ...sampleReportInput("nl"), detailedRankings })), "tr"), "why")
        .length;
    expect([count(0), count(1), count(40)]).toEqual([0, 2, 4]);
  });

  it("leaves out what it was not given", () => {
    const { plan: _plan, policy: _policy, ...rest } = sampleReportInput("en");
    const bare = parseStrictly(
      renderReport({ ...rest, organisations: [], professionals: [], assignments: [], rankings: [] }),
    );
    const sections = elementsOf(bare, "section").map((section) => section.attributes.get("id"));
    expect(sections).toEqual(["figures", "reading"]);
    expect(textOf(bare)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("shows records that it does not know by their ids", () => {
    const page = renderReport({ ...sampleReportInput("en"), assignments: [], professionals: [], organisations: [] });
    expect(textOf(parseStrictly(page))).toContain("a-1");
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});
