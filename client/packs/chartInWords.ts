import type { PackChart } from './packDocuments.ts'

const kinds = { PackFunnel: 'Funnel plot', PackChange: 'Chart of change' } as const

/**
 * A chart for those who do not see it: "Funnel plot: Gross per million residents, by unit. Its figures stand in the table “Rates”." What it
 * shows is its heading, which stands before it and is not said again.
 *
 * @param table title of the table that holds its figures; undefined where that is only in the files
 */
export function chartInWords({ __typename, subtitle }: Pick<PackChart, '__typename' | 'subtitle'>, table: string | undefined): string {
  return `${kinds[__typename]}: ${subtitle}${subtitle.endsWith('.') ? '' : '.'} Its figures stand in ${table === undefined ? 'a table of the XLSX and CSV files' : `the table “${table}”`}.`
}
