import { RefusedError } from '../errors.ts'

/** Ten years: later than that nothing is recorded as news. */
const mostDays = 3_660

/**
 * The number of days of the filter "recorded more than n days after"; null where it is not asked for.
 *
 * @throws RefusedError when it is below 0 or above 3,660
 */
export function readDaysAfter(days: number | null | undefined): number | null {
  if (days == null) return null
  if (days >= 0 && days <= mostDays) return days
  const message = `Give a number of days from 0 to ${mostDays.toLocaleString('en-GB')}`
  throw new RefusedError(message, [{ field: 'recordedMoreThanDaysAfter', message }])
}
