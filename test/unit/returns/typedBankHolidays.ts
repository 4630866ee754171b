import { readFileSync } from 'node:fs'

/** Bank holidays of England and Wales as the migration types them, by day, in the order in which they stand there. */
export function typedBankHolidays(): { holidays: Map<string, string>; days: string[] } {
  const migration = readFileSync(new URL('../../../prisma/migrations/20261124090000_returns/migration.sql', import.meta.url), 'utf8')
  const [, typed = ''] = /INSERT INTO bank_holiday \(day, name\) VALUES\n([^;]+);/.exec(migration) ?? []
  const rows = [...typed.matchAll(/\('(\d{4}-\d{2}-\d{2})', '([^']+)'\)/g)].map(([, day = '', name = '']) => [day, name] as const)
  return { holidays: new Map(rows), days: rows.map(([day]) => day) }
}
