import { packMakerFrom } from '../access/viewer.ts'
import { readComparedFigures } from '../comparison/figures/comparedFigures.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refusal, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { notComeYet } from '../facts/asAt.ts'
import type { Basis } from '../measures/basis.ts'
import { type Asked, type Asker, figureScope } from '../measures/figureScope.ts'
import type { Period } from '../periods/period.ts'
import { figuresAgeSeconds } from '../returns/approvalRules.ts'
import { momentInWords } from '../periods/momentInWords.ts'
import { countUnfinished } from './packProgressStore.ts'
import { addPack, claimPackNumber, readNthAsked } from './packStore.ts'

export type MakeBoardPack = Asked & { key: string }

/** So many packs of one person wait or are made at once. Our own limit: each takes a while, and others wait behind them. */
const mostAtOnce = 3

/** So many packs one person asks for within 24 hours. Our own limit, far above what a board needs: each is kept for ever, and none is ever removed. */
const mostInADay = 20
const dayMs = 24 * 60 * 60_000
const minuteMs = 60_000

/** What a pack will be about: settled when it is asked for, so that it is the same whenever it is made. */
type Settled = { period: Period; asAt: Date; basis: Basis; fillsGaps: boolean }

/**
 * Asks for a pack for the board, which is then made in the background. What could not be answered is refused here, in the words of the pages.
 *
 * @param input as at a minute ago where no moment is given, so that nothing is still being recorded then and every part of the pack sees the same
 * @throws RefusedError for those who make none, as readComparedFigures, for a moment less than a minute ago, and beyond 3 at once or 20 in
 *   24 hours of one person
 * Checked in: test/api/packs/asking.test.ts.
 */
export async function makeBoardPack(acting: Acting, input: MakeBoardPack): Promise<Made> {
  const { database, now } = acting
  const viewer = packMakerFrom(acting.viewer)
  let told = {}
  const submission = { viewer, operation: 'makeBoardPack', recordKind: 'BoardPack', input, now, detail: () => told } as const
  return carryOutOnce(database, submission, null, async (id) => {
    const settled = await settle(acting, input)
    // One at a time from here on, so that numbers have no gap and nobody passes the limit by asking twice at once.
    const number = await claimPackNumber(database)
    if ((await countUnfinished(database, viewer.code)) >= mostAtOnce) throw new RefusedError(tooMany)
    const earliest = await readNthAsked(database, viewer.code, { nth: mostInADay, since: new Date(now.getTime() - dayMs) })
    if (earliest) throw new RefusedError(tooManyInADay(earliest))
    await addPack(database, { ...settled, number, id, requestedBy: viewer.code, requestedRole: viewer.role, requestedAt: now })
    const { period, asAt, basis, fillsGaps } = settled
    told = { number, period: period.code, asAt: asAt.toISOString(), basis, fillsGaps }
  })
}

const tooMany = `${mostAtOnce} packs that you asked for wait or are being made, and nobody may have more at once. Wait until one is there, or cancel one, then ask again.`

/** @param earliest when the first of them was asked for. The next may be asked for a day later, in words from the full minute on. */
function tooManyInADay(earliest: Date): string {
  const next = new Date(Math.ceil((earliest.getTime() + dayMs) / minuteMs) * minuteMs)
  return `You asked for ${mostInADay} packs in the last 24 hours, and nobody may ask for more, for that each was asked for is kept for ever, whatever comes of it. You can ask for the next one from ${momentInWords(next)} on.`
}

async function settle(acting: Acting, { period: code, asAt: given, basis, fillGaps }: MakeBoardPack): Promise<Settled> {
  const latest = new Date(acting.now.getTime() - figuresAgeSeconds * 1_000)
  if (given && given > acting.now) throw notComeYet()
  if (given && given > latest) {
    throw refusal('asAt', `A pack stands as at a moment at least ${figuresAgeSeconds} seconds ago, so that nothing is still being recorded then: choose an earlier one, or none`)
  }
  const asked = { period: code, asAt: given ?? latest, basis: basis ?? null, fillGaps: fillGaps ?? false }
  const asker: Asker = given ? acting : { ...acting, ownMoment: latest }
  const { period, asAt } = figureScope(asker, null, asked)
  // Read once, as each part will: whatever would be refused then is refused now.
  const { on } = await readComparedFigures(asker, null, asked, { detail: 'TOTALS', grain: 'PERIOD' })
  return { period, asAt, basis: on.basis, fillsGaps: asked.fillGaps && on.basis !== 'AS_RECORDED' }
}
