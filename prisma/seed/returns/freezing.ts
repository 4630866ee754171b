import { countLooselyDated } from '../../../server/measures/datedTooLoosely.ts'
import type { BeforePeriod } from '../../../server/returnFigures/beforePeriods.ts'
import { checksIn } from '../../../server/returnFigures/checks/checksOf.ts'
import { figureRows } from '../../../server/returnFigures/computeFigures.ts'
import { figureCatalogue, type FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import { FigureCells } from '../../../server/returnFigures/figureCells.ts'
import { partsOf } from '../../../server/returnFigures/figureParts.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { isNilReturn } from '../../../server/returnFigures/isNilReturn.ts'
import type { ReturnCheckRecord } from '../../../server/returnFigures/returnCheck.ts'
import { entriesBehind, hashesByFigure } from '../../../server/returnFigures/rowsBehind.ts'
import type { SnapshotContent } from '../../../server/returnFigures/snapshotRecord.ts'
import { withEntries } from '../../../server/returnFigures/withEntries.ts'
import { figuresAgeSeconds } from '../../../server/returns/approvalRules.ts'
import type { ReferenceData } from '../../../server/units/referenceData.ts'
import type { SeededRandom } from '../seededRandom.ts'
import type { CountedRecords } from './countedRecords.ts'
import type { EntryHistory } from './entryHistory.ts'
import type { PlannedReturn, PlannedStep } from './plannedReturn.ts'
import { drawWord } from './returnWords.ts'

/** What is frozen when a return is approved. */
export interface Freezing {
  planned: PlannedReturn
  approval: PlannedStep
  entries: EntryHistory
  counted: CountedRecords
  before: readonly BeforePeriod[]
}

const minute = 60_000

/** As at which moment the figures of an approval are computed. */
export function figuresAsAt({ moment }: PlannedStep): number {
  return moment - figuresAgeSeconds * 1_000
}

/**
 * Freezes the figures of a return as `freezeFigures` does, from what was counted already. What the checks ask for is said first:
 * nil of what was not counted, and words.
 *
 * Drafts and check-backs that were overdue then are not looked for.
 */
export function freeze({ planned, approval, entries, counted, before }: Freezing, reference: ReferenceData, random: SeededRandom): SnapshotContent {
  const { unitCode, month: { period, definition } } = planned
  const asked = definition.figures.map(({ code }) => code)
  const computed = figureRows(counted)
  const look = (): { rows: FigureRow[]; checks: ReturnCheckRecord[] } => {
    const standing = entries.standing()
    const rows = withEntries(computed, standing, asked)
    const loose = counted.loose.map((one) => ({ ...one, unitCode }))
    return {
      rows,
      checks: checksIn({
        period, asked: definition.figures, cells: new FigureCells(rows), before, reference,
        partsOf: (figure) => partsOf(figureCatalogue[figure], reference, unitCode).map(({ key }) => key),
        drafts: { ofUnit: 0, oldest: null }, overdueCheckBacks: 0, recorded: counted.late,
        datedTooLoosely: { disruptions: countLooselyDated(loose, 'DISRUPTION'), outputs: countLooselyDated(loose, 'OUTPUT') },
      }, standing),
    }
  }
  const preparer = planned.steps.find(({ action }) => action === 'START')?.by ?? ''
  const found = look()
  const isAnswered = answerChecks(found.checks, entries, { by: preparer, moment: approval.moment - 2 * minute, random })
  const { rows, checks } = isAnswered ? look() : found
  const stops = checks.find(({ level, word }) => level === 'ERROR' || word === null)
  if (stops) throw new RangeError(`A planted return of ${unitCode}, ${period.code}, could not be approved: ${stops.message}`)
  const behind = new Map([...hashesByFigure(counted.behind), ...entriesBehind(planned.id, entries.standing())])
  return {
    unitCode, periodCode: period.code, definitionVersion: definition.version, figuresAsAt: new Date(figuresAsAt(approval)), figures: rows,
    figureVersions: ofEach(asked, (code) => figureCatalogue[code].version), rowHashes: ofEach(asked, (code) => behind.get(code)), settings: counted.settings, checks,
    isNil: isNilReturn(rows, asked), approvedBy: approval.by, approvedAt: new Date(approval.moment),
  }
}

/** Says what the checks ask for. @returns whether they asked for anything */
function answerChecks(checks: readonly ReturnCheckRecord[], entries: EntryHistory, { by, moment, random }: { by: string; moment: number; random: SeededRandom }): boolean {
  const asking = checks.filter(({ level, word }) => level === 'ERROR' || word === null)
  for (const { code, figure, key, level, wordAbout, wordKey } of asking) {
    if (code === 'NIL_NOT_STATED' || code === 'NIL_BUT_COUNTED') entries.state([{ ...entries.at(figure ?? '', key), isNil: code === 'NIL_NOT_STATED' }], by, moment)
    if (level === 'WARNING') entries.state([{ ...entries.at(wordAbout, wordKey), note: drawWord({ code, figure }, random) }], by, moment)
  }
  return asking.length > 0
}

function ofEach<T>(codes: readonly FigureCode[], value: (code: FigureCode) => T | undefined): Partial<Record<FigureCode, T>> {
  return Object.fromEntries(codes.flatMap((code) => {
    const of = value(code)
    return of === undefined ? [] : [[code, of]]
  }))
}
