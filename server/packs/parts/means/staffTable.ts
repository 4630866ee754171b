import type { CapabilitiesAndMeans, UnitMeans } from '../../../comparison/means/capabilitiesAndMeans.ts'
import { dayInWords } from '../../../periods/day.ts'
import { missingCell } from '../compare/missingCell.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { latestStaff } from './lastStated.ts'

/**
 * A row a unit in geographic order: its staff as its latest return in the period that states any states them.
 *
 * Unit: full-time equivalents, and these per million residents; no interval, as staff are counted and not drawn by chance.
 * Checked in: test/unit/packs/parts/meansSection.test.ts.
 */
export function staffTable({ units, residentsDay }: Pick<CapabilitiesAndMeans, 'units' | 'residentsDay'>): PackTable {
  return {
    code: 'staff',
    title: 'Staff in post, as the latest return in the period states them',
    columns: [
      textColumn('Unit'), numberColumn('Staff in post (full-time equivalents)', 1), numberColumn('Staff in post per million residents', 1), numberColumn('Partner staff (full-time equivalents)', 1),
      textColumn('At the end of'), numberColumn(`Residents, ${dayInWords(residentsDay)}`),
    ],
    rows: units.map((of) => [of.unit.code, ...staffCells(of), of.residents > 0 ? of.residents : missingCell('No residents')]),
    notes: [
      'Staff in post are the unit’s own; partner staff work in the unit for other agencies and stand beside them.',
      `Residents: Census 2021, ${dayInWords(residentsDay)}, of the forces of the unit. Units differ in what their forces do for them, so more staff is not a better unit.`,
    ],
    isOnPage: true,
  }
}

function staffCells(of: UnitMeans): PackCell[] {
  const latest = latestStaff(of)
  if (!latest) return Array.from({ length: 4 }, () => missingCell(of.missingStaff ?? 'Not stated'))
  const { staffInPost, staffPerMillionResidents, partnerStaff, missing, period } = latest
  const why = missingCell(missing ?? 'Not stated')
  return [staffInPost ?? why, staffPerMillionResidents ?? (staffInPost === null ? why : missingCell('No residents')), partnerStaff ?? missingCell('Not stated'), period.inWords]
}
