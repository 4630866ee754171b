/**
 * Reads a moment as ISO 8601 in UTC, to the millisecond at most: one that exists. `Date` alone takes 30 February for 2 March and
 * 24:00 for the next day.
 *
 * @returns null where it is none
 */
export function readInstant(value: unknown): Date | null {
  const [, toMinutes] = (typeof value === 'string' && /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(\.\d{1,3})?)?Z$/.exec(value)) || []
  if (typeof value !== 'string' || toMinutes === undefined) return null
  const instant = new Date(value)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(toMinutes) ? instant : null
}
