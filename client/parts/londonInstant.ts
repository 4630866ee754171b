const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hour12: false })

/**
 * The last moment of a London day, as an instant: "as Longview knew it at the end of 27 March 2026".
 * London is 0 or 1 hour ahead of UTC and changes at 01:00 UTC, so midnight falls at 23:00 or 24:00 UTC.
 */
export function endOfLondonDay(day: string): string {
  const midnightUtc = Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60 * 1000
  const isAhead = Number(clock.format(new Date(midnightUtc))) === 1
  return new Date(midnightUtc - (isAhead ? 60 * 60 * 1000 : 0) - 1).toISOString()
}
