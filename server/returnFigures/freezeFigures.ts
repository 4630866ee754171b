import { uuidv7 } from 'uuidv7'
import { type Problem, refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { entriesOfReturn } from '../returns/returnEntries.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { settingCodes, settingsAt, type Settings } from '../settings/settingsAt.ts'
import { checksOf } from './checks/checksOf.ts'
import { computeFigures } from './computeFigures.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import { figuresAsked } from './figuresAsked.ts'
import { isNilReturn } from './isNilReturn.ts'
import type { ReturnCheckRecord } from './returnCheck.ts'
import { entriesBehind, rowsBehind } from './rowsBehind.ts'
import { snapshotHash } from './snapshotHash.ts'
import type { SnapshotContent } from './snapshotRecord.ts'
import { addSnapshot } from './snapshotStore.ts'
import { withEntries } from './withEntries.ts'

/**
 * Freezes the figures of a return that a unit head approves: computed as at a moment, and stated as the draft stands now, with
 * the definitions and settings they were made by, what the checks said, and a hash of the rows behind each and of it all.
 *
 * Called under the return's lock.
 *
 * @param figuresAsAt a moment at least 60 seconds old and after the period; the database refuses a younger one
 * @throws RefusedError naming each check that stops it and each that has no word yet
 */
export async function freezeFigures(acting: Acting, record: ReturnRecord, figuresAsAt: Date): Promise<{ snapshotId: string }> {
  const { database, viewer, now } = acting
  if (record.id === null || viewer === null) throw new RangeError('Only somebody freezes figures, of a return that has been started')
  const asked = await figuresAsked(acting, record)
  const entries = await entriesOfReturn(acting, record)
  const figures = withEntries(await computeFigures(acting, record, figuresAsAt), entries, asked)
  const checks = await checksOf(acting, record, figures, entries)
  refuseProblems(whatStops(checks))
  const behind = new Map([...(await rowsBehind(acting, record, figuresAsAt)), ...entriesBehind(record.id, entries)])
  const settings = await settingsAt(database, figuresAsAt)
  const content: SnapshotContent = {
    unitCode: record.unitCode,
    periodCode: record.period.code,
    definitionVersion: record.definitionVersion,
    figuresAsAt,
    figures,
    figureVersions: ofEach(asked, (code) => figureCatalogue[code].version),
    rowHashes: ofEach(asked, (code) => behind.get(code)),
    settings: inShort(settings),
    checks,
    isNil: isNilReturn(figures, asked),
    approvedBy: viewer.code,
    approvedAt: now,
  }
  const snapshotId = uuidv7()
  await addSnapshot(database, { ...content, id: snapshotId, returnId: record.id, sha256: snapshotHash(content) })
  return { snapshotId }
}

function inShort(settings: Settings): SnapshotContent['settings'] {
  return Object.fromEntries(settingCodes.map((code) => {
    const { version, value } = settings.standing(code)
    return [code, { version, value }]
  }))
}

function whatStops(checks: readonly ReturnCheckRecord[]): Problem[] {
  return checks
    .filter(({ level, word }) => level === 'ERROR' || word === null)
    .map(({ code, message }) => ({ field: `checks.${code}`, message }))
}

function ofEach<T>(codes: readonly FigureCode[], value: (code: FigureCode) => T | undefined): Partial<Record<FigureCode, T>> {
  return Object.fromEntries(codes.flatMap((code) => {
    const of = value(code)
    return of === undefined ? [] : [[code, of]]
  }))
}
