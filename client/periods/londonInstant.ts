const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})

/**
 * The moment at which clocks in London show `time` on `day`.
 * When clocks go back, the hour that comes twice is read as the first of the two.
 *
 * @param time "09:30"
 */
export function londonInstant(day: string, time: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00.000Z`)
  if (Number.isNaN(asIfUtc)) throw new RangeError(`Not a day and time: ${day} ${time}`)
  const hour = 3_600_000
  const summer = asIfUtc - hour
  return new Date(shownInLondon(summer) === asIfUtc ? summer : asIfUtc).toISOString()
}

/** The day and time on London's clocks, for the fields of a form. */
export function londonDayAndTime(instant: string): { day: string; time: string } {
  const shown = new Date(shownInLondon(Date.parse(instant))).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** What London's clocks show, written as if it were UTC. */
function shownInLondon(moment: number): number {
  const part = new Map(wallClock.formatToParts(moment).map(({ type, value }) => [type, value]))
  return Date.parse(`${part.get('year')}-${part.get('month')}-${part.get('day')}T${part.get('hour')}:${part.get('minute')}:00.000Z`)
}
