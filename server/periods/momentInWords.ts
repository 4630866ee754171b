const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})

/**
 * The moment as people write it, in London: "20 November 2026 at 09:30".
 *
 * @throws RangeError when `instant` is an invalid date
 * Checked in: test/unit/periods/momentInWords.test.ts.
 */
export function momentInWords(instant: Date): string {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')} at ${parts.get('hour')}:${parts.get('minute')}`
}
