import { publisherFrom } from '../access/viewer.ts'
import { readComparedFigures } from '../comparison/figures/comparedFigures.ts'
import { carryOutOnce } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { Basis } from '../measures/basis.ts'
import type { Asked } from '../measures/figureScope.ts'
import { holdsInventedRecords } from '../measures/inventedRecords.ts'
import type { Period } from '../periods/period.ts'
import { figuresAgeSeconds } from '../returns/approvalRules.ts'
import { publicCsv, sha256Of, type PublicNote } from './publicFile.ts'
import { publicNotes } from './publicNotes.ts'
import { publicRows, withheldIn, type PublicRow } from './publicRows.ts'
import { publicUnits } from './publicUnit.ts'

export type MakePublicExport = Asked & { key: string }

/** What leaves the house: the file, and the same for the page from which it is made. */
export type PublicExport = {
  period: Period
  asAt: Date
  basis: Basis
  fileName: string
  csv: string
  /** Of the bytes of the file, in UTF-8. */
  sha256: string
  withheld: number
  rows: PublicRow[]
  notes: PublicNote[]
}

/**
 * Makes figures of all units for the public, rounded, and tells the trail that they were disclosed and which bytes they are.
 *
 * Unit: disruptions that units led, by grade and by strand. Nothing is stored but the trail: the same period, moment and basis give the same bytes again.
 * Exports of other periods, moments or bases are not looked at together with this one (decisions/0029-public-export.md).
 *
 * @param input as at a minute ago where no moment is given, so that what is still being recorded makes no second file of one moment
 * @throws RefusedError for those who make none, as readComparedFigures, or where no unit has figures
 */
export async function makePublicExport(acting: Acting, input: MakePublicExport): Promise<PublicExport> {
  const viewer = publisherFrom(acting.viewer)
  const made: { export: PublicExport | null } = { export: null }
  const submission = { viewer, operation: 'makePublicExport', recordKind: 'PublicExport', input, now: acting.now, detail: () => toldOf(made.export) } as const
  const { asAt } = await carryOutOnce(acting.database, submission, null, async () => {
    made.export = await publicExport(acting, input)
  })
  // Sent again, it is made again as it was then.
  return made.export ?? publicExport({ ...acting, now: asAt }, input)
}

async function publicExport(acting: Acting, asked: Asked): Promise<PublicExport> {
  const settled = { ...acting, now: new Date(acting.now.getTime() - figuresAgeSeconds * 1_000) }
  const read = await readComparedFigures(settled, null, asked, { detail: 'STRANDS', grain: 'PERIOD' })
  const { scope, on } = read
  const units = publicUnits(read, acting.reference)
  if (units.every(({ missing }) => missing !== null)) throw new RefusedError('No unit has figures of this period on this basis, so there is nothing to make public: choose another basis or period')
  const rows = publicRows(units)
  const withheld = withheldIn(rows)
  const notes = publicNotes({ scope, on, withheld, isInvented: await holdsInventedRecords(acting.database) })
  const csv = publicCsv(notes, rows)
  const { period, asAt } = scope
  return { period, asAt, basis: on.basis, fileName: fileNameOf(period, on.basis, asAt), csv, sha256: sha256Of(csv), withheld, rows, notes }
}

/** Codes and counts alone: of what, and by which bytes it is known again. */
function toldOf(made: PublicExport | null): Record<string, unknown> {
  if (!made) return {}
  const { period, asAt, basis, sha256, withheld } = made
  return { period: period.code, asAt: asAt.toISOString(), basis, sha256, withheld }
}

function fileNameOf({ code }: Period, basis: Basis, asAt: Date): string {
  const moment = asAt.toISOString().replace(/[:.]/g, '').slice(0, 17)
  return `longview-public-figures-${code.replace('..', '-to-')}-${basis.toLowerCase().replace('_', '-')}-as-at-${moment}Z.csv`
}
