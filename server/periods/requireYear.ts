const firstYear = 1990
const lastYear = 2100

/**
 * Stops a year in which nothing of ours can have happened: 0026 for 2026, 1889 for 1989, 9999 for "unknown".
 *
 * @param year a calendar year
 * @throws RangeError when it lies outside 1990 to 2100
 * Source: our assumption: wide enough for forces' older records, narrow enough to catch a slip of the keys.
 */
export function requireYear(year: number): void {
  if (!(year >= firstYear && year <= lastYear)) {
    throw new RangeError(`The year ${year} is outside ${firstYear} to ${lastYear}: check the year`)
  }
}
