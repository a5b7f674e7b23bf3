// Engines' `Math.log` and `Math.pow` may differ in the last bit; on a grid of 2⁻²⁴ they agree.
const onGrid = (x: number) => Math.round(x * 16_777_216) / 16_777_216;

/**
 * The natural logarithm on a fixed grid, the same on every engine.
 *
 * @param x - Above 0.
 */
export const gridLog = (x: number): number => onGrid(Math.log(x));

/** A power on a fixed grid, the same on every engine. */
export const gridPower = (x: number, power: number): number => (power === 1 ? x : onGrid(x ** power));
