import { existsSync, readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitepress";

const docs = new URL("..", import.meta.url);

/** Title of a page: its first heading. */
function titleOf(path: string): string {
  const text = readFileSync(new URL(path, docs), "utf8");
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll("`", "") ?? path;
}

/** The pages of a folder, by name, with their own titles. */
function pagesOf(folder: string) {
  const path = new URL(`${folder}/`, docs);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({ text: titleOf(`${folder}/${name}`), link: `/${folder}/${name.slice(0, -".md".length)}` }));
}

/** Pages in an order that someone chose. */
function inOrder(folder: string, names: readonly string[]) {
  return names.map((name) => ({ text: titleOf(`${folder}/${name}.md`), link: `/${folder}/${name}` }));
}

export default defineConfig({
  title: "inzet",
  description: "Match professionals to assignments: scored, constrained, explained, planned with proof.",
  lang: "en",
  cleanUrls: true,
  // The reference that typedoc writes is checked by typedoc.
  ignoreDeadLinks: [/^\/api\//, /\/api\//],
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Guide", link: "/guide/getting-started" },
      { text: "Write your own", link: "/extend/criterion" },
      { text: "Reference", link: "/reference/records" },
      { text: "API", link: "/api/" },
    ],
    sidebar: [
      {
        text: "Guide",
        items: inOrder("guide", [
          "getting-started",
          "five-lights",
          "scores",
          "eligibility",
          "ask",
          "policies",
          "taxonomies",
          "files",
          "stores",
          "store-sqlite",
          "store-postgres",
        ]),
      },
      { text: "Concepts", items: pagesOf("concepts") },
      { text: "Write your own", items: inOrder("extend", ["criterion", "constraint", "store"]) },
      { text: "Reference", items: [...pagesOf("reference"), { text: "API", link: "/api/" }] },
      { text: "Decisions", items: pagesOf("decisions") },
    ],
  },
});
