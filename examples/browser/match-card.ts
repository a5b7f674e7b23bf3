import { lights, type Match, type Matcher, renderExplanation, renderSignal } from "@inzet/core";

type Language = "nl" | "en";

const words = {
  en: {
    yes: "eligible",
    unknown: "to be asked",
    no: "not eligible",
    why: "Why?",
    willing: "willing",
    aware: "aware",
    fitting: "fitting",
    released: "released",
    click: "click",
  },
  nl: {
    yes: "kan",
    unknown: "na te vragen",
    no: "kan niet",
    why: "Waarom?",
    willing: "wil",
    aware: "weet ervan",
    fitting: "past",
    released: "mag",
    click: "klik",
  },
} as const;

function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function scoreBar({ score }: Match): HTMLElement {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const range = element("div", "range");
  range.style.left = percent(score.low);
  range.style.width = percent(score.high - score.low);
  const value = element("div", "value");
  value.style.left = percent(score.value);
  const bar = element("div", "score", range, value);
  bar.title = `${score.low.toFixed(2)} – ${score.high.toFixed(2)}`;
  return bar;
}

/** Shows a match: its place, eligibility, score with its interval, the five lights, and the explanation on demand. */
export function matchCard(matcher: Matcher, match: Match, place: number, language: Language): HTMLElement {
  const text = words[language];
  const head = element(
    "div",
    "head",
    element("span", "rank", `${place}`),
    element("strong", "who", match.professionalId),
    element("span", `eligibility eligibility-${match.eligibility}`, text[match.eligibility]),
    scoreBar(match),
    element("span", "number", match.score.value.toFixed(2)),
  );
  const list = element("ul", "lights");
  for (const light of lights) {
    const signal = match.signals[light];
    const item = element("li", signal.state, text[light]);
    item.title = renderSignal(signal, { language });
    list.append(item);
  }
  const details = element("details", "", element("summary", "", text.why));
  details.addEventListener(
    "toggle",
    () => details.append(element("pre", "", renderExplanation(matcher.explain(match), { language }))),
    { once: true },
  );
  return element("article", "match", head, list, details);
}
