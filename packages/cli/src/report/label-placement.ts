/** A mark on a picture that would like a label. */
export interface LabelledMark {
  readonly x: number;
  readonly y: number;
  /** Radius of the mark's left half, which no label may cover. */
  readonly leftRadius: number;
  /** Radius of its right half. */
  readonly rightRadius: number;
  readonly text: string;
  /** Marks with more weight are labelled first. */
  readonly weight: number;
}

/** Where a label stands: `x`, `y` is its anchor on the base line of the text. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** What the text covers, estimated generously. */
  readonly box: Box;
}

/** A rectangle, `[left, right)` by `[top, bottom)`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The picture that labels have to stay in. */
export interface LabelArea {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** What labels must keep clear of, such as a legend. Default: nothing. */
  readonly obstacles?: readonly Box[];
}

/** Average width of a character of a sans-serif face, as a part of the font size; on the wide side, for safety. */
const characterWidth = 0.63;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers(box: Box, mark: LabelledMark): boolean {
  const dx = mark.x - Math.min(Math.max(mark.x, box.left), box.right);
  const dy = mark.y - Math.min(Math.max(mark.y, box.top), box.bottom);
  // A box across the middle touches both halves; the larger one decides then.
  const left = box.left < mark.x ? mark.leftRadius : 0;
  const right = box.right > mark.x ? mark.rightRadius : 0;
  const radius = Math.max(left, right);
  return dx * dx + dy * dy < radius * radius;
}

function candidates(mark: LabelledMark, fontSize: number): LabelPosition[] {
  const width = [...mark.text].length * fontSize * characterWidth;
  const gap = 3;
  const { leftRadius, rightRadius } = mark;
  const radius = Math.max(leftRadius, rightRadius);
  const at = (dx: number, baseline: number, anchor: LabelPosition["anchor"]): LabelPosition => {
    const x = mark.x + dx;
    const y = mark.y + baseline;
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { x, y, anchor, box: { left, top: y - fontSize * 0.85, right: left + width, bottom: y + fontSize * 0.25 } };
  };
  return [
    at(rightRadius + gap, fontSize * 0.35, "start"),
    at(-leftRadius - gap, fontSize * 0.35, "end"),
    at(0, -radius - gap - fontSize * 0.25, "middle"),
    at(0, radius + gap + fontSize * 0.85, "middle"),
    at(rightRadius * Math.SQRT1_2 + gap, -rightRadius * Math.SQRT1_2 - gap, "start"),
    at(rightRadius * Math.SQRT1_2 + gap, rightRadius * Math.SQRT1_2 + gap + fontSize * 0.6, "start"),
    at(-leftRadius * Math.SQRT1_2 - gap, -leftRadius * Math.SQRT1_2 - gap, "end"),
    at(-leftRadius * Math.SQRT1_2 - gap, leftRadius * Math.SQRT1_2 + gap + fontSize * 0.6, "end"),
  ];
}

/**
 * Places labels beside marks so that no label covers another label, a mark or an obstacle, heaviest marks first.
 *
 * @returns A position for each mark, in the order of the marks; `undefined` where none of eight positions is free.
 * @remarks Greedy. O(n²). Ties in weight go to the earlier mark.
 */
export function placeLabels(marks: readonly LabelledMark[], area: LabelArea): (LabelPosition | undefined)[] {
  const order = marks.map((_, position) => position).sort((a, b) => marks[b]!.weight - marks[a]!.weight || a - b);
  const taken: Box[] = [...(area.obstacles ?? [])];
  const positions = new Array<LabelPosition | undefined>(marks.length).fill(undefined);
  for (const index of order) {
    const free = candidates(marks[index]!, area.fontSize).find(
      ({ box }) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= area.width &&
        box.bottom <= area.height &&
        !taken.some((other) => overlaps(box, other)) &&
        !marks.some((mark) => covers(box, mark)),
    );
    if (free === undefined) continue;
    positions[index] = free;
    taken.push(free.box);
  }
  return positions;
}
