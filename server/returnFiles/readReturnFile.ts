import { recorderFrom } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { carryOutStep, type StepInput } from '../returns/carryOutStep.ts'
import { findReturn } from '../returns/findReturn.ts'
import { keepEntries } from '../returns/keepEntries.ts'
import { noSuchReturn } from '../returns/noSuchReturn.ts'
import { entriesOfReturn } from '../returns/returnEntries.ts'
import type { ReturnPlace } from '../returns/returnPlace.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { findTransition } from '../returns/returnTransitions.ts'
import { startPreparing } from '../returns/startPreparing.ts'
import { whyNotMove } from '../returns/whyNotMove.ts'
import { unescapedCell } from './escapedCell.ts'
import type { ColumnNames } from './fileColumns.ts'
import { readFileTable, type FileTable } from './fileTable.ts'
import { planReading, type ReadingPlan } from './planReading.ts'

/** `text` is the file; a trial only says what it would change. */
export type ReadReturnFile = StepInput & { text: string; isTrial: boolean }
/** `keptAt` is the moment at which it was kept; null where it was not. */
export type FileRead = Omit<ReadingPlan, 'entries'> & { place: ReturnPlace; keptAt: Date | null }

/** Nothing of the file is kept: it has problems, or the return says all of it already. */
class NothingKept extends Error {
  override readonly name = 'NothingKept'
  readonly plan: ReadingPlan

  constructor(plan: ReadingPlan) {
    super('Nothing of a file was kept')
    this.plan = plan
  }
}

/**
 * Reads a file into the return of the reader's unit: all of it or nothing, by the same rules as what is typed. A file that says what
 * the return says already changes nothing, and nothing is written of it.
 *
 * @throws StaleReturnError when it was moved on since the version that the reader started from
 * @throws RefusedError when there is no such return, or figures cannot be stated where it stands
 */
export async function readReturnFile(acting: Acting, names: ColumnNames, input: ReadReturnFile): Promise<FileRead> {
  const place = { unit: recorderFrom(acting.viewer).unitCode, period: input.period }
  const table = readFileTable(input.text, names)
  return input.isTrial ? tryReading(acting, place, table) : keepReading(acting, place, table, input)
}

async function tryReading(acting: Acting, place: ReturnPlace, table: FileTable): Promise<FileRead> {
  const found = await findReturn(acting, place, null)
  if (!found) throw noSuchReturn()
  refuseWhereNotPrepared(acting, found)
  return shown(await planReading(acting, found, table), place, null)
}

async function keepReading(acting: Acting, place: ReturnPlace, table: FileTable, { key, period, version, text, textAnswers }: ReadReturnFile): Promise<FileRead> {
  // What people wrote in the file is screened as what is typed is; the rest of it is codes and numbers.
  const entries = table.rows.map(({ cells }) => ({ note: unescapedCell(cells.note) }))
  const answeredTexts = async (standing: ReturnRecord) => (await entriesOfReturn(acting, standing)).flatMap(({ note }) => note ?? [])
  const sent = { key, period, version, text, entries, textAnswers }
  const kept: ReadingPlan[] = []
  try {
    const made = await carryOutStep(acting, { operation: 'readReturnFile', place, input: sent, answeredTexts }, async (mover, standing) => {
      const plan = await planReading(mover, standing, table)
      if (plan.problems.length > 0 || plan.entries.length === 0) {
        refuseWhereNotPrepared(mover, standing)
        throw new NothingKept(plan)
      }
      await startPreparing(mover, standing, version)
      await keepEntries(mover, standing, plan.entries)
      kept.push(plan)
    })
    return shown(kept[0] ?? (await planAgain(acting, place, table, made.asAt)), place, made.asAt)
  } catch (error) {
    if (error instanceof NothingKept) return shown(error.plan, place, null)
    throw error
  }
}

/** The same submission again: what it changed the first time, against the return as it stood just before. */
async function planAgain(acting: Acting, place: ReturnPlace, table: FileTable, keptAt: Date): Promise<ReadingPlan> {
  const before = await findReturn(acting, place, new Date(keptAt.getTime() - 1))
  if (!before) throw noSuchReturn()
  return planReading(acting, before, table)
}

function refuseWhereNotPrepared({ viewer }: Acting, standing: ReturnRecord): void {
  const { state } = standing
  const action = state === 'NOT_STARTED' || state === 'REOPENED' ? 'START' : 'SAVE'
  const role = recorderFrom(viewer).role
  if (!findTransition(role, state, action)) throw new RefusedError(whyNotMove(role, standing, action))
}

function shown({ entries: _entries, ...plan }: ReadingPlan, place: ReturnPlace, keptAt: Date | null): FileRead {
  return { ...plan, place, keptAt }
}
