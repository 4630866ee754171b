const roundSteps = [1, 2, 5]

export interface RoundScale {
  domain: [number, number]
  ticks: number[]
}

/**
 * A scale of whole round ticks with zero among them; several panels can share it.
 * Negatives that do not reach the first tick below zero get the room they need, not a whole step.
 *
 * @param above counts drawn upwards
 * @param below counts drawn downwards
 * @param steps about how many steps there are above zero
 */
export function roundScale(above: readonly number[], below: readonly number[], steps = 5): RoundScale {
  const top = Math.max(1, ...above)
  const depth = Math.max(0, ...below)
  const step = roundStep(top / steps)
  const last = Math.ceil(top / step)
  const first = depth < step ? 0 : Math.ceil(depth / step)
  const ticks = Array.from({ length: first + last + 1 }, (_, index) => (index - first) * step)
  return { domain: [first > 0 ? -first * step : 0 - roomBelow(depth, top), last * step], ticks }
}

/** A negative line must not hide in the zero line. */
function roomBelow(depth: number, top: number): number {
  return depth === 0 ? 0 : Math.max(depth * 1.25, top * 0.03)
}

/** The next of 1, 2, 5, 10, 20, 50 ... at or above `least`. */
function roundStep(least: number): number {
  for (let power = 1; ; power *= 10) {
    const step = roundSteps.find((each) => each * power >= least)
    if (step) return step * power
  }
}
