const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]

/**
 * The English name of a month of the year.
 *
 * Why not Intl: words on a page and in a frozen return must not change with the machine's language data.
 *
 * @param month 1 for January to 12 for December
 * @throws RangeError when there is no such month
 */
export function monthName(month: number): string {
  const name = monthNames[month - 1]
  if (name === undefined) throw new RangeError(`There is no month ${month}`)
  return name
}
