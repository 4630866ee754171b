import type { Acting } from '../facts/acting.ts'
import { parsePeriod } from '../periods/period.ts'
import { computeFigures } from '../returnFigures/computeFigures.ts'
import { figureCatalogue, figureCodes } from '../returnFigures/figureCatalogue.ts'
import type { FigureRow } from '../returnFigures/figureRow.ts'
import { rowsBehind } from '../returnFigures/rowsBehind.ts'
import { snapshotHash } from '../returnFigures/snapshotHash.ts'
import { snapshotsOf } from '../returnFigures/snapshotOf.ts'
import type { ReturnSnapshotRecord } from '../returnFigures/snapshotRecord.ts'
import { settingCodes, settingsAt } from '../settings/settingsAt.ts'
import { editionFormat, type EditionRecord } from './editionRecord.ts'
import { readSnapshotIds } from './editionStore.ts'
import { readStepsThatDoNotFit } from './readStepsThatDoNotFit.ts'
import { redrawEdition } from './redrawEdition.ts'

/**
 * Does an edition still say what was published, and is that what the records said? In words, what does not agree; empty where
 * all does.
 *
 * Its files are drawn again and compared by their hashes. Of each return in it: the hash of all that was frozen, the versions of
 * the definitions, the settings that stood, and figures and hashes of the rows behind them, made once more from the records as
 * at its moment. What the unit stated itself has no records behind it: its hash is all there is.
 *
 * @param verifying the owner's transaction, which row-level security does not narrow
 * @param actAs makes the transaction see the figures of that unit
 * Checked in: test/api/editions/verify.test.ts.
 */
export async function verifyEdition(verifying: Acting, actAs: (unitCode: string) => Promise<void>, edition: EditionRecord): Promise<string[]> {
  if (edition.format !== editionFormat) return [`its files have the form ${edition.format}, which this version of Longview does not draw: verify it with the version that published it`]
  const findings = [...(await verifyFiles(verifying, edition)), ...(await readStepsThatDoNotFit(verifying.database, edition.number))]
  for (const snapshot of await snapshotsOf(verifying, await readSnapshotIds(verifying.database, edition.number))) {
    await actAs(snapshot.unitCode)
    const place = `${snapshot.unitCode}, ${parsePeriod(snapshot.periodCode, '2000-01-01').inWords}`
    findings.push(...(await verifyReturn(verifying, snapshot)).map((finding) => `${place}: ${finding}`))
  }
  return findings
}

async function verifyFiles({ database }: Acting, edition: EditionRecord): Promise<string[]> {
  const { files } = await redrawEdition(database, edition)
  return [
    ...(files.jsonSha256 === edition.jsonSha256 ? [] : ['its JSON is another than was published']),
    ...(files.csvSha256 === edition.csvSha256 ? [] : ['its CSV is another than was published']),
  ]
}

async function verifyReturn(verifying: Acting, snapshot: ReturnSnapshotRecord): Promise<string[]> {
  if (snapshotHash(snapshot) !== snapshot.sha256) return ['what was frozen is another than was approved: its hash does not fit']
  const others = figureCodes.filter((code) => snapshot.figureVersions[code] !== undefined && snapshot.figureVersions[code] !== figureCatalogue[code].version)
  if (others.length > 0) return [`${others.join(', ')} are defined otherwise now, so they cannot be made again: verify with the version that published them`]
  return [...(await verifySettings(verifying, snapshot)), ...(await verifyRows(verifying, snapshot)), ...(await verifyFigures(verifying, snapshot))]
}

async function verifySettings({ database }: Acting, { settings, figuresAsAt }: ReturnSnapshotRecord): Promise<string[]> {
  const stood = await settingsAt(database, figuresAsAt)
  return settingCodes
    .filter((code) => settings[code] !== undefined && settings[code].value !== stood.standing(code).value)
    .map((code) => `the setting ${code} stood at ${stood.standing(code).value} by the records and at ${settings[code]?.value ?? 'nothing'} in the return`)
}

async function verifyRows(verifying: Acting, snapshot: ReturnSnapshotRecord): Promise<string[]> {
  const behind = await rowsBehind(verifying, ofReturn(snapshot), snapshot.figuresAsAt)
  return [...behind].flatMap(([code, sha256]) => {
    const frozen = snapshot.rowHashes[code]
    return frozen === undefined || frozen === sha256 ? [] : [`the records behind ${code} as at its moment are others than those that were frozen`]
  })
}

async function verifyFigures(verifying: Acting, snapshot: ReturnSnapshotRecord): Promise<string[]> {
  const asked = (row: FigureRow) => row.about !== 'COMMENT' && figureCatalogue[row.about].source === 'COMPUTED' && snapshot.figureVersions[row.about] !== undefined
  const frozen = quantities(snapshot.figures.filter((row) => asked(row) && row.quantity !== null))
  const made = quantities((await computeFigures(verifying, ofReturn(snapshot), snapshot.figuresAsAt)).filter(asked))
  return [...new Set([...frozen.keys(), ...made.keys()])].flatMap((place) => {
    const [then, now] = [frozen.get(place) ?? absent(place), made.get(place) ?? absent(place)]
    return then === now ? [] : [`${place} was frozen as ${then}, and the records as at its moment give ${now}`]
  })
}

/** A cell that is not there is 0, but where it means that nobody counted or asked. */
const absent = (place: string) => (/^OUTPUTS_(REACHED|ASKED|ANSWERED) /.test(place) ? 'not counted' : 0)

const ofReturn = ({ unitCode, periodCode }: ReturnSnapshotRecord) => ({ unitCode, period: parsePeriod(periodCode, '2000-01-01') })

function quantities(rows: readonly FigureRow[]): Map<string, number> {
  return new Map(rows.map(({ about, key, quantity }) => [`${about} ${key}`.trimEnd(), quantity ?? 0]))
}
