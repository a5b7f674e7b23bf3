import { everyRanking, openMarket } from "./market.js";
import { matchCard } from "./match-card.js";
import { openSuggestions } from "./suggestions.js";

const began = performance.now();
const { matcher } = openMarket();
const opened = performance.now() - began;

const assignmentList = document.querySelector<HTMLSelectElement>("#assignment")!;
const languageList = document.querySelector<HTMLSelectElement>("#language")!;
const section = document.querySelector<HTMLElement>("#ranking")!;
const footer = document.querySelector<HTMLElement>("#footer")!;

for (const { id, title, organisation } of matcher.assignments()) {
  const client = matcher.organisation(organisation)?.name ?? organisation;
  assignmentList.append(new Option(`${title} (${client})`, id));
}

// Begin with the assignment that has the best match of all.
const best = (id: string) => matcher.rank(id, { limit: 1, includeUnknown: false }).matches[0]?.score.value ?? 0;
const ids = matcher.assignments().map(({ id }) => id);
assignmentList.value = ids.reduce((found, id) => (best(id) > best(found) ? id : found));

function show(): void {
  const language = languageList.value === "nl" ? "nl" : "en";
  const asked = performance.now();
  const ranking = matcher.rank(assignmentList.value, { limit: 8 });
  const took = performance.now() - asked;
  section.replaceChildren(
    ...ranking.matches.map((match, position) => matchCard(matcher, match, position + 1, language)),
  );
  const { yes, unknown, no } = ranking.counts;
  footer.textContent =
    `${yes} eligible, ${unknown} to be asked, ${no} not eligible; ` +
    `opened in ${opened.toFixed(0)} ms, ranked in ${took.toFixed(1)} ms.`;
}

assignmentList.addEventListener("change", show);
languageList.addEventListener("change", show);
show();
openSuggestions();

// For the test of this example: what is on the page, as text.
Object.assign(globalThis, { everyRanking: () => everyRanking(matcher) });
