const london = 'Europe/London'

const wordsFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: london, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false,
})
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: london, year: 'numeric', month: '2-digit', day: '2-digit' })

/** "20 November 2026 at 09:30", in London. */
export function momentInWords(instant: string): string {
  const parts = new Map(wordsFormat.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')} at ${parts.get('hour')}:${parts.get('minute')}`
}

/** "20 November 2026 at 09:30:07", in London: where the minute alone does not tell two moments apart. */
export function secondInWords(instant: string): string {
  return `${momentInWords(instant)}:${instant.slice(17, 19)}`
}

/** The end of a minute is said as that minute, whatever was recorded in it is known then; another moment to the second. */
export function asAtInWords(instant: string): string {
  return instant.endsWith(':59.999Z') ? momentInWords(instant) : secondInWords(instant)
}

/** The London day, YYYY-MM-DD, on which the moment falls. */
export function londonDay(instant: string): string {
  return dayFormat.format(new Date(instant))
}
