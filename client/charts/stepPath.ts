/** A value that stands from its place on until the next one: places and heights in pixels. */
export interface Step {
  x: number
  y: number
}

/** The outline of steps, each level until the next begins, the last to `endX`; '' where there are none. */
export function stepPath(steps: readonly Step[], endX: number): string {
  const [first, ...rest] = steps
  if (!first) return ''
  return [`M${first.x},${first.y}`, ...rest.flatMap(({ x, y }) => [`H${x}`, `V${y}`]), `H${endX}`].join(' ')
}

/** The area between two lines of steps that begin at the same places. */
export function stepBand(upper: readonly Step[], lower: readonly Step[], endX: number): string {
  const last = lower.at(-1)
  if (upper.length === 0 || !last) return ''
  const back = lower.toReversed().flatMap(({ x, y }, index, all) => {
    const before = all[index + 1]
    return [`H${x}`, ...(before ? [`V${before.y}`] : [`V${y}`])]
  })
  return `${stepPath(upper, endX)} V${last.y} ${back.join(' ')} Z`
}
