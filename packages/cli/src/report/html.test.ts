import { describe, expect, it } from "vitest";
import { escapeText, html } from "./html.js";

describe("html", () => {
  it("escapes what is put in, in content and in attributes", () => {
    const hostile = `</p><script>alert("1")</script>' onload='x' &amp;`;
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      `<p title="${escapeText(hostile)}">${escapeText(hostile)}</p>`,
    );
    expect(escapeText(hostile)).toBe(
      "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x&#39; &amp;amp;",
    );
  });

  it("takes markup as it is, lists in order, and nothing as nothing", () => {
    const inner = html`<b>${1}</b>`;
    expect(html`<p>${[inner, ["<", undefined], null, false]}${0}</p>`.text).toBe("<p><b>1</b>&lt;0</p>");
  });

  it("does not take an object that only looks like markup", () => {
    const forged = { text: "<script>", toString: () => "<script>" } as unknown as string;
    expect(() => html`${forged}`.text).toThrow();
  });

  it("replaces what no document may hold", () => {
    expect(escapeText("a\u0000b\u001bc\u0085d\ufffee\ud800f\tg\n")).toBe("a�b�c�d�e�f\tg\n");
    expect(escapeText("👩‍💻 é")).toBe("👩‍💻 é");
  });
});
