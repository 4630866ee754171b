import { z } from 'zod'
import { fileColumns, type ColumnNames, type FileColumn } from './fileColumns.ts'

const longestName = 80
// What a spreadsheet would take for a formula, or nobody would see.
const unreadable = /^[=+\-@'＝＋－＠]|[\p{Cc}\p{Cf}\p{Surrogate}]/u

/** The setting that says by which names columns of return files go elsewhere: an object of our names and theirs. The others keep ours. */
export const columnSetting = z.unknown().transform((given, context): ColumnNames => {
  const faults = columnFaults(given)
  for (const message of faults) context.addIssue({ code: 'custom', message })
  return faults.length > 0 ? z.NEVER : namesOf(given as Partial<ColumnNames>)
})

/** Everything that is wrong with that setting, in words. Names are not secret, so they are repeated. */
export function columnFaults(given: unknown): string[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return ['must be a JSON object, as {"unit": "...", "figure": "..."}']
  const entries = Object.entries(given)
  const faults = entries.flatMap(([column, name]) => {
    if (!isColumn(column)) return [`there is no column ${JSON.stringify(column)}; the columns are ${fileColumns.join(', ')}`]
    const fault = nameFault(name)
    return fault === null ? [] : [`${column}: ${fault}`]
  })
  const names = Object.values(namesOf(Object.fromEntries(entries.filter(([column, name]) => isColumn(column) && nameFault(name) === null))))
  const twins = names.filter((name, place) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < place)
  return [...faults, ...new Set(twins.map((name) => `two columns are called ${JSON.stringify(name)}; give each a name of its own`))]
}

function isColumn(column: string): column is FileColumn {
  return fileColumns.some((ours) => ours === column)
}

function nameFault(name: unknown): string | null {
  if (typeof name !== 'string') return 'must be a text'
  if (name.trim() === '') return 'must not be empty; leave the column out to keep our name'
  if (name.trim().length > longestName) return `must be at most ${longestName} characters`
  return unreadable.test(name.trim()) ? 'must begin with a letter or digit and hold no hidden characters' : null
}

function namesOf(given: Partial<ColumnNames>): ColumnNames {
  return Object.fromEntries(fileColumns.map((column) => [column, given[column]?.trim() ?? column])) as ColumnNames
}
