const roundSteps = [1, 2, 2.5, 5, 10]

export interface FineScale {
  domain: [number, number]
  ticks: number[]
}

/**
 * A scale of round ticks for what is no count: 0, 0.05, 0.1 or 20, 22.5, 25. From zero, unless all values lie far above it.
 *
 * @param values what the scale must hold; 0 or more
 * @param steps about how many steps there are
 * @param farAbove the share of the largest value that all must exceed for the scale to begin elsewhere than at zero
 */
export function fineScale(values: readonly number[], steps = 5, farAbove = 0.5): FineScale {
  const top = Math.max(0, ...values)
  const least = Math.min(top, ...values)
  const from = least > top * farAbove && top - least > top * 0.01 ? least : 0
  // Below this, and within this much of each other, values are drawn as one.
  if (top < 1e-9) return { domain: [0, 1], ticks: [0, 1] }
  const step = roundStep((top - from) / steps)
  const first = Math.floor(from / step + 1e-9)
  const last = Math.max(Math.ceil(top / step - 1e-9), first + 1)
  const ticks = ticksOf(step, first, last)
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks }
}

/**
 * A scale that reaches no farther than its values, with two or more round ticks within it: for what has no zero worth the room.
 *
 * @param steps about how many steps there are
 */
export function closeScale(values: readonly number[], steps = 5): FineScale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  // Infinite for none, alike for one: a scale from zero holds those.
  if (!(most - least > most * 0.01)) return fineScale(values, steps)
  for (let wanted = steps; ; wanted += 1) {
    const step = roundStep((most - least) / wanted)
    const ticks = ticksOf(step, Math.ceil(least / step - 1e-9), Math.floor(most / step + 1e-9))
    if (ticks.length > 1) return { domain: [least, most], ticks }
  }
}

function ticksOf(step: number, first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => tidy((first + index) * step))
}

/** The next of 1, 2, 2.5, 5 times a power of ten at or above `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const step = roundSteps.find((each) => each * power >= least * (1 - 1e-9)) ?? 10
  return step * power
}

/** 0.3 in place of 0.30000000000000004. */
function tidy(tick: number): number {
  return Number(tick.toPrecision(12))
}
