import { createHash } from 'node:crypto'
import type { FactRow, FactTable } from '../../../prisma/seed/factTables.ts'
import type { Size } from '../../../prisma/seed/storyTime.ts'
import { tellStories } from '../../../prisma/seed/tellStories.ts'

/** The clock of these tests. */
export const now = new Date('2026-11-20T12:00:00Z')

/** All rows of a telling, table by table, without a database. */
export class ToldRows {
  readonly #rows = new Map<FactTable, object[]>()

  constructor(options: { seed?: number; size?: Size; now?: Date } = {}) {
    for (const chunk of tellStories({ seed: 1, size: 'tiny', now, ...options })) {
      for (const { table, rows } of chunk.tables()) {
        const told = this.#rows.get(table) ?? []
        for (const row of rows) told.push(row)
        this.#rows.set(table, told)
      }
    }
  }

  of<Table extends FactTable>(table: Table): FactRow<Table>[] {
    return (this.#rows.get(table) ?? []) as FactRow<Table>[]
  }

  /** One digest of everything that was told. */
  digest(): string {
    return createHash('sha256').update(JSON.stringify([...this.#rows])).digest('hex')
  }
}

/** Rows by the value of a column. */
export function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const name = key(row) ?? ''
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return groups
}
