import { randomFrom } from "../random.js";

/** One query: the features of its candidates, and which of them are right. */
export interface Example {
  readonly features: Float32Array;
  /** 1 where right. */
  readonly right: Uint8Array;
  readonly count: number;
}

/** Every so many steps all candidates are looked at; in between only those that pull on the weights. */
const fullEvery = 10;
/** Candidates with a smaller pull than this rest until then. */
const leastPull = 2e-4;

/** How to learn. */
export interface LearnOptions {
  /** Features of a candidate. */
  readonly size: number;
  /** Hidden units. Default 0: a weighted sum. */
  readonly hidden?: number;
  /** Default 150. */
  readonly steps?: number;
  /** Pull of all weights to nought. Default 0.001. */
  readonly ridge?: number;
  /** Where hidden units begin. Default 7. */
  readonly seed?: number;
}

/**
 * Fits a weighted sum, and hidden units if asked, so that right candidates come first: the mean log of the softmax mass on right ones.
 *
 * @returns Weights of the features; then for each hidden unit its weights; then their biases; then what each adds. Full-batch Adam, a
 *   fixed number of steps and seed: the same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[], options: LearnOptions): Float64Array {
  const { size, hidden = 0, steps = 150, ridge = 1e-3, seed = 7 } = options;
  const usable = examples.filter((example) => example.right.includes(1));
  const biases = size + hidden * size;
  const outs = biases + hidden;
  const weights = new Float64Array(outs + hidden);
  const random = randomFrom(seed);
  for (let at = size; at < biases; at++) weights[at] = (random() - 0.5) / 2;
  for (let at = outs; at < weights.length; at++) weights[at] = (random() - 0.5) / 2;
  const momentum = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const gradient = new Float64Array(weights.length);
  const units = new Float64Array(4096 * Math.max(1, hidden));
  const rate = hidden > 0 ? 0.06 : 0.3;
  const awake = usable.map(({ count }) => new Uint8Array(count));
  for (let step = 1; step <= steps; step++) {
    const full = step % fullEvery === 1;
    gradient.fill(0);
    for (const [number, { features, right, count }] of usable.entries()) {
      const scores = new Float64Array(count).fill(-Infinity);
      const active = awake[number]!;
      let top = -Infinity;
      for (let row = 0; row < count; row++) {
        if (!full && active[row] === 0) continue;
        const from = row * size;
        let sum = 0;
        for (let at = 0; at < size; at++) sum += weights[at]! * features[from + at]!;
        for (let unit = 0; unit < hidden; unit++) {
          let inner = weights[biases + unit]!;
          const own = size + unit * size;
          for (let at = 0; at < size; at++) inner += weights[own + at]! * features[from + at]!;
          const out = Math.tanh(inner);
          units[row * hidden + unit] = out;
          sum += weights[outs + unit]! * out;
        }
        scores[row] = sum;
        if (sum > top) top = sum;
      }
      let all = 0;
      let good = 0;
      for (let row = 0; row < count; row++) {
        scores[row] = Math.exp(scores[row]! - top);
        all += scores[row]!;
        if (right[row] === 1) good += scores[row]!;
      }
      for (let row = 0; row < count; row++) {
        const pull = (right[row] === 1 ? scores[row]! / good : 0) - scores[row]! / all;
        if (full) active[row] = right[row] === 1 || Math.abs(pull) > leastPull / 4 ? 1 : 0;
        if (Math.abs(pull) < leastPull) continue;
        const from = row * size;
        for (let at = 0; at < size; at++) gradient[at]! += pull * features[from + at]!;
        for (let unit = 0; unit < hidden; unit++) {
          const out = units[row * hidden + unit]!;
          gradient[outs + unit]! += pull * out;
          const inner = pull * weights[outs + unit]! * (1 - out * out);
          gradient[biases + unit]! += inner;
          const own = size + unit * size;
          for (let at = 0; at < size; at++) gradient[own + at]! += inner * features[from + at]!;
        }
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at]! / usable.length - ridge * weights[at]!;
      momentum[at] = 0.9 * momentum[at]! + 0.1 * slope;
      square[at] = 0.99 * square[at]! + 0.01 * slope * slope;
      const stride = momentum[at]! / (1 - 0.9 ** step) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8);
      weights[at]! += rate * stride;
    }
  }
  return weights;
}
