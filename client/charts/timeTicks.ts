import { dayFromNumber, dayNumber, shortDay, shortMonth } from '../periods/dayInWords.ts'

export interface TimeTick {
  /** Days since 1 January 1970. */
  at: number
  label: string
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60]

/**
 * Days to name on an axis: weeks up to two months, then months, quarters or years,
 * always the first of a month, as many as `most` allows.
 */
export function timeTicks(from: string, lastDay: string, most: number): TimeTick[] {
  const start = dayNumber(from)
  const end = dayNumber(lastDay)
  if (end < start) throw new RangeError(`A period cannot end on ${lastDay} before it starts on ${from}`)
  if (end - start <= 62) return weekTicks(start, end, most)
  const months = firstsOfMonths(from, end)
  const step = monthSteps.find((each) => Math.ceil(months.length / each) <= most) ?? 120
  return months.filter((_, index) => index % step === 0)
    .map((day) => ({ at: dayNumber(day), label: shortMonth(day) }))
}

function weekTicks(start: number, end: number, most: number): TimeTick[] {
  const step = [1, 7, 14, 28].find((each) => (end - start) / each < most) ?? 62
  const ticks: TimeTick[] = []
  for (let at = start; at <= end; at += step) ticks.push({ at, label: shortDay(dayFromNumber(at)) })
  return ticks
}

function firstsOfMonths(from: string, end: number): string[] {
  const firsts: string[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  if (!from.endsWith('-01')) month += 1
  for (;;) {
    if (month > 12) [year, month] = [year + 1, month - 12]
    const day = `${year}-${String(month).padStart(2, '0')}-01`
    if (dayNumber(day) > end) return firsts
    firsts.push(day)
    month += 1
  }
}
