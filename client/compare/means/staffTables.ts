import type { Cell, ChartColumn, ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'

type Means = CapabilitiesFacts['units'][number]

const fte = 'full-time equivalents'
const counts: readonly ChartColumn[] = [
  { key: 'staff', name: 'Staff in post', unit: fte, holds: 'number' },
  { key: 'perMillion', name: 'Staff in post', unit: 'per million residents', holds: 'number' },
  { key: 'partners', name: 'Partner staff', unit: fte, holds: 'number' },
]

/** A row a unit in geographic order: its staff as its latest return in the period states them, beside what inspectors published. */
export function staffTable({ units, inspection }: Pick<CapabilitiesFacts, 'units' | 'inspection'>): ChartTable {
  return {
    columns: [
      { key: 'code', name: 'Unit', holds: 'text' },
      ...counts,
      { key: 'at', name: 'At the end of', holds: 'text' },
      { key: 'residents', name: 'Residents', unit: 'people', holds: 'number' },
      { key: 'inspected', name: 'As inspectors published', holds: 'text' },
    ],
    rows: units.toSorted((one, other) => one.unit.position - other.unit.position).map((each): ChartRow => {
      const latest = latestStaff(each)
      const found = inspection.find(({ unit }) => unit.code === each.unit.code)
      const why = { missing: inSentence(each.missingStaff ?? 'not stated') }
      return {
        code: each.unit.code, name: each.unit.name, look: 'full', ...(latest ? numbersOf(latest) : { staff: why, perMillion: why, partners: why }),
        at: latest?.period.inWords ?? why, residents: each.residents, inspected: found ? `${found.inWords} (${found.source})` : { missing: 'none published' },
      }
    }),
  }
}

/** A row a period of returns, of one unit. */
export function staffOverTimeTable({ staff }: Pick<Means, 'staff'>): ChartTable {
  return {
    columns: [{ key: 'period', name: 'End of', holds: 'text' }, ...counts],
    rows: staff.map((each): ChartRow => ({ period: each.period.inWords, ...numbersOf(each) })),
  }
}

/** What the latest return that states any staff states. */
export function latestStaff({ staff }: Pick<Means, 'staff'>): Means['staff'][number] | undefined {
  return staff.findLast(({ staffInPost, partnerStaff }) => typeof staffInPost === 'number' || typeof partnerStaff === 'number')
}

function numbersOf({ staffInPost, staffPerMillionResidents, partnerStaff, missing }: Means['staff'][number]): ChartRow {
  const why = inSentence(missing ?? 'not stated')
  return { staff: tenth(staffInPost, why), perMillion: tenth(staffPerMillionResidents, why), partners: tenth(partnerStaff, why) }
}

function tenth(value: number | null | undefined, why: string): Cell {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : { missing: why }
}
