import type { DraftCounts } from '../../drafts/countUnfinished.ts'
import type { Period } from '../../periods/period.ts'
import type { AskedFigure } from '../../returns/returnDefinitionRecord.ts'
import type { ReferenceData } from '../../units/referenceData.ts'
import type { BeforePeriod } from '../beforePeriods.ts'
import type { FigureCode } from '../figureCatalogue.ts'
import type { FigureCells } from '../figureCells.ts'
import type { RecordedLate } from '../readRecordedLate.ts'
import type { ReturnCheckRecord } from '../returnCheck.ts'

/** What the checks of a return look at. */
export type CheckFacts = {
  period: Period
  asked: readonly AskedFigure[]
  /** Figures as they are computed and stated. */
  cells: FigureCells
  /** Keys of the parts that are to be stated of an entered figure. */
  partsOf: (figure: FigureCode) => string[]
  before: readonly BeforePeriod[]
  reference: ReferenceData
  drafts: Pick<DraftCounts, 'ofUnit' | 'oldest'>
  overdueCheckBacks: number
  recorded: RecordedLate
  /** Records that touch the period and count in none of its figures. */
  datedTooLoosely: { disruptions: number; outputs: number }
}

/** What a check has to say: of the whole return where it names no figure. */
export type Finding = Pick<ReturnCheckRecord, 'code' | 'figure' | 'key' | 'message'>
