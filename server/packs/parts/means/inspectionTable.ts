import type { InspectionFigure } from '../../../comparison/means/inspectionFigures.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'

/** What inspectors published of the staff of units in 2015, as they published it. Unit: staff. */
export function inspectionTable(inspection: readonly InspectionFigure[]): PackTable {
  return {
    code: 'inspection-2015',
    title: 'Staff as inspectors published them in 2015',
    columns: [textColumn('Unit'), textColumn('Year'), numberColumn('Staff'), textColumn('As published'), textColumn('Source')],
    rows: inspection.map(({ unit, year, staff, inWords, source }) => [unit.code, String(year), staff, inWords, source]),
    notes: ['They stand as they were published, on the residents and staff of then. They are not reckoned again and do not compare to the digit with what returns state.'],
    isOnPage: true,
  }
}
