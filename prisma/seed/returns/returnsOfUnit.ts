import type { ClientBase } from 'pg'
import { periodsLookedBack, type BeforePeriod } from '../../../server/returnFigures/beforePeriods.ts'
import { figureCatalogue, figureCodes } from '../../../server/returnFigures/figureCatalogue.ts'
import { FigureCells } from '../../../server/returnFigures/figureCells.ts'
import { partsOf } from '../../../server/returnFigures/figureParts.ts'
import type { SnapshotContent } from '../../../server/returnFigures/snapshotRecord.ts'
import { returnsCompared } from '../../../server/returnFigures/unusual.ts'
import type { ReferenceData } from '../../../server/units/referenceData.ts'
import type { SeededRandom } from '../seededRandom.ts'
import type { UnitStory } from '../unitStories.ts'
import { countRecords } from './countedRecords.ts'
import { corrected, EnteredFigures } from './enteredFigures.ts'
import { EntryHistory } from './entryHistory.ts'
import { figuresAsAt, freeze } from './freezing.ts'
import type { PlannedReturn, PlannedStep } from './plannedReturn.ts'
import type { ReturnMonth } from './returnCalendar.ts'
import type { ToldReturn } from './returnFacts.ts'

/** Figures as they were frozen, and from when on they stood as accepted. */
interface FrozenFigures {
  planned: PlannedReturn
  approved: number
  accepted: number | null
  content: SnapshotContent
  cells: FigureCells
}

/**
 * Tells the returns of a unit: states what is asked, and freezes it in the order in which it was approved, so that each is compared
 * with what stood before it.
 *
 * @param client the owner's, in a transaction
 */
export async function returnsOfUnit(
  client: ClientBase, unit: UnitStory, plans: readonly PlannedReturn[], months: readonly ReturnMonth[], reference: ReferenceData, random: SeededRandom,
): Promise<ToldReturn[]> {
  const entered = new EnteredFigures(unit, reference, random.fork('entered'))
  const details = random.fork('details')
  const returns = plans.map((planned) => ({ planned, entries: new EntryHistory(), frozen: new Map<PlannedStep, SnapshotContent>() }))
  const approvals = returns
    .flatMap((one) => one.planned.steps.flatMap((step, index) => (step.action === 'APPROVE' ? [{ one, step, index }] : [])))
    .sort((a, b) => a.step.moment - b.step.moment)
  const counted = await countRecords(client, unit.unitCode, approvals.map(({ one, step }) => ({ asAt: figuresAsAt(step), ...one.planned.month.period })))
  const stated = new Set<PlannedStep>()
  const frozen: FrozenFigures[] = []
  const stateUntil = ({ planned, entries }: ToldReturn, index: number): void => {
    for (const step of planned.steps.slice(0, index)) {
      if (stated.has(step)) continue
      stated.add(step)
      stateWith(step, planned, entries, entered, reference, details)
    }
  }
  for (const [place, { one, step, index }] of approvals.entries()) {
    stateUntil(one, index)
    const records = counted[place]
    if (!records) throw new RangeError('The records behind a planted return were not counted')
    const before = beforeOf(step.moment, one.planned, months, frozen)
    const content = freeze({ planned: one.planned, approval: step, entries: one.entries, counted: records, before }, reference, details)
    one.frozen.set(step, content)
    frozen.push({ planned: one.planned, approved: step.moment, accepted: acceptedAt(one.planned.steps, index), content, cells: new FigureCells(content.figures) })
  }
  for (const one of returns) stateUntil(one, one.planned.steps.length)
  return returns
}

/** What is stated with a step. */
function stateWith({ states, by, moment }: PlannedStep, { unitCode, month }: PlannedReturn, entries: EntryHistory, entered: EnteredFigures, reference: ReferenceData, random: SeededRandom): void {
  if (!states) return
  if (typeof states === 'string') {
    const all = entered.of(month.period).filter(({ about }) => month.definition.figures.some(({ code }) => code === about))
    entries.state(states === 'ALL' ? all : all.slice(0, Math.ceil(all.length / 3)), by, moment)
    return
  }
  const { about, key } = states
  if (key !== '' && entries.at(about, '').isNil) {
    // What was nil as a whole is nil of each part but one.
    const others = partsOf(figureCatalogue[about], reference, unitCode).filter((part) => part.key !== key)
    entries.state([{ ...entries.at(about, ''), isNil: false }, ...others.map((part) => ({ ...entries.at(about, part.key), isNil: true }))], by, moment)
  }
  entries.state([corrected(entries.at(about, key), random)], by, moment)
}

/** When the figures that a step approved were accepted; null where others were approved before that. */
function acceptedAt(steps: readonly PlannedStep[], index: number): number | null {
  const next = steps.slice(index + 1).find(({ action }) => action === 'ACCEPT' || action === 'APPROVE')
  return next?.action === 'ACCEPT' ? next.moment : null
}

/** The returns before as they stood at a moment: as accepted, else as frozen last. */
function beforeOf(moment: number, { month }: PlannedReturn, months: readonly ReturnMonth[], frozen: readonly FrozenFigures[]): BeforePeriod[] {
  const at = months.indexOf(month)
  const before = months.slice(Math.max(0, at - periodsLookedBack), at).flatMap(({ period }) => {
    const of = frozen.filter((one) => one.planned.month.period === period && one.approved < moment)
    const accepted = of.filter((one) => one.accepted !== null && one.accepted < moment).at(-1)
    const stood = accepted ?? of.at(-1)
    return stood ? [{ from: period.from, to: period.to, asked: new Set(figureCodes.filter((code) => stood.content.figureVersions[code] !== undefined)), cells: stood.cells }] : []
  })
  return before.slice(-returnsCompared)
}
