/** The code of the financial year to date, April to today: what an impact page opens with. */
export function yearToDate(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return `YTD${month >= 4 ? year : year - 1}`
}
