/** A named line of points (x, y), both above 0. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

const colours = ["#1b6ca8", "#c0392b", "#2e8b57", "#8e44ad", "#b8860b", "#444444"];

/** An SVG with both axes logarithmic: a power of n is a straight line whose slope is the power. */
export function logChart(title: string, xName: string, yName: string, lines: readonly ChartLine[]): string {
  const [width, height, left, top, right, bottom] = [640, 400, 64, 36, 150, 48];
  const all = lines.flatMap(({ points }) => points);
  const scale = (values: number[], from: number, to: number) => {
    const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
    const place = (value: number) =>
      (from + ((Math.log10(value) - low) / Math.max(1, high - low)) * (to - from)).toFixed(1);
    return { place, ticks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)) };
  };
  const x = scale(
    all.map(([value]) => value),
    left,
    width - right,
  );
  const y = scale(
    all.map(([, value]) => value),
    height - bottom,
    top,
  );
  const text = (at: string, to: string, words: string, extra = "") =>
    `<text x="${at}" y="${to}"${extra}>${words}</text>`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${title}</title><rect width="${width}" height="${height}" fill="white"/>`,
    text(String(left), "20", title, ' font-weight="bold"'),
    ...x.ticks.map((tick) => {
      const at = x.place(tick);
      const line = `<path d="M${at} ${top}V${height - bottom}" stroke="#ddd"/>`;
      return line + text(at, String(height - bottom + 16), tick.toLocaleString("en"), ' text-anchor="middle"');
    }),
    ...y.ticks.map((tick) => {
      const at = y.place(tick);
      const line = `<path d="M${left} ${at}H${width - right}" stroke="#ddd"/>`;
      return line + text(String(left - 6), at, String(Number(tick.toPrecision(1))), ' text-anchor="end" dy="4"');
    }),
    text(String((left + width - right) / 2), String(height - 10), xName, ' text-anchor="middle"'),
    text("14", String(height / 2), yName, ` text-anchor="middle" transform="rotate(-90 14 ${height / 2})"`),
    ...lines.map(({ name, points }, at) => {
      const colour = colours[at % colours.length]!;
      const path = points.map(([px, py]) => `${x.place(px)} ${y.place(py)}`).join("L");
      const legend = text(String(width - right + 12), String(top + 14 + 18 * at), name, ` fill="${colour}"`);
      return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>${legend}`;
    }),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}
