import { known } from '../units/referenceData.ts'
import type { CaseColumn, CaseProblem, CaseRow } from './caseColumns.ts'
import { unitCodeOf } from './caseNames.ts'
import { caseRows } from './caseRows.ts'
import { importCase } from './importCase.ts'
import type { Import, ImportKind } from './importRows.ts'
import type { RowReport } from './rowReport.ts'
import { shownText } from './shownText.ts'

/** Cases of several units in one spreadsheet, each a disruption with its group. */
export const caseImport: ImportKind<CaseColumn> = {
  command: { name: 'import:cases', example: 'test/cases/published_cases.csv --unit SWROCU --as SWROCU-RECORDER-1' },
  namesUnits: true,
  rowsOf: caseRows,
  passOver: (setting, row) => notOfThisUnit(setting, row) ?? (isOutput(row) ? { number: row.number, kind: 'REFUSED', isOfThisUnit: true, problems: [outputNotDisruption] } : null),
  importRow: importCase,
}

function notOfThisUnit({ reference, unitCode }: Import, row: CaseRow): RowReport | null {
  const { number, cells } = row
  const refused = (message: string): RowReport => ({
    number,
    kind: 'REFUSED',
    isOfThisUnit: false,
    problems: [{ column: 'unit', message }, ...(isOutput(row) ? [outputNotDisruption] : [])],
  })
  if (cells.unit.trim() === '') return refused('No unit is named, and we do not guess one: enter the code of the unit that led.')
  const named = unitCodeOf(cells.unit, reference)
  if (!named) return refused(`${shownText(cells.unit)} is not a unit: write ${[...reference.units.keys()].join(', ')}.`)
  return known(reference.units, named).code === unitCode ? null : { number, kind: 'OTHER_UNIT', unitCode: named }
}

/** A row with neither target nor grade tells of a talk or of advice given: counted as a disruption it would be one too many. */
function isOutput({ cells }: CaseRow): boolean {
  return cells.target_kind.trim() === '' && cells.ocg_alias.trim() === '' && cells.illustrative_grade.trim() === ''
}

const outputNotDisruption: CaseProblem = {
  column: 'target_kind',
  message: 'There is neither target nor grade: this is an output, not a disruption. Record it in Longview under Prevent and protect.',
}
