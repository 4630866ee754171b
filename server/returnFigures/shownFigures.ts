import type { Period } from '../periods/period.ts'
import type { AskedFigure } from '../returns/returnDefinitionRecord.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { BeforePeriod } from './beforePeriods.ts'
import { cellInWords, quantityInWords } from './cellInWords.ts'
import { cellName } from './cellName.ts'
import { inCellOrder } from './cellOrder.ts'
import { countedQuantity } from './countedQuantity.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import { FigureCells, type FigureCell } from './figureCells.ts'
import { partsOf } from './figureParts.ts'
import type { FigureRow } from './figureRow.ts'
import type { ReturnSnapshotRecord } from './snapshotRecord.ts'
import { unusualCells } from './unusualCells.ts'

/** A part of a figure as a page shows it. `unusual` says why it is unlike the periods before, `lastPeriodInWords` what was returned for the one before. */
export type ShownCell = FigureCell & { key: string; name: string; inWords: string; unusual: string | null; lastPeriodInWords: string | null }

export type ShownFigure = {
  code: FigureCode
  mayBeNil: boolean
  isNil: boolean
  note: string | null
  definitionVersion: number
  /** SHA-256 of the rows behind it; null while they are not frozen. */
  rowsSha256: string | null
  cells: ShownCell[]
}

/** What figures of a return are shown from. */
export type FiguresToShow = {
  unitCode: string
  period: Period
  asked: readonly AskedFigure[]
  rows: readonly FigureRow[]
  /** Null while they are not frozen. */
  snapshot: ReturnSnapshotRecord | null
  before: readonly BeforePeriod[]
  reference: ReferenceData
}

const nothing: FigureCell = { quantity: null, code: null, day: null, isNil: false, note: null }

/**
 * Figures of a return with their parts, in the order of its definition: of an entered figure every part that may be stated, or that
 * was when it was frozen; of a computed one those that are there, and those that are unlike the periods before though they are 0 now.
 *
 * Checked in: test/unit/returnFigures/shownFigures.test.ts.
 */
export function shownFigures(given: FiguresToShow): ShownFigure[] {
  const { asked, rows, snapshot, before, reference, period } = given
  const cells = new FigureCells(rows)
  const unlike = new Map(unusualCells(asked, cells, before, reference).map(({ figure, key, inWords }) => [`${figure} ${key}`, inWords]))
  const last = before.find(({ to }) => to === period.from) ?? null
  return asked.map(({ code, mayBeNil }) => ({
    code,
    mayBeNil,
    isNil: cells.isNil(code),
    note: cells.at(code, '')?.note ?? null,
    definitionVersion: snapshot?.figureVersions[code] ?? figureCatalogue[code].version,
    rowsSha256: snapshot?.rowHashes[code] ?? null,
    cells: keysShown(code, cells, unlike, given).map((key) => ({
      ...shownValue(code, key, cells),
      key,
      name: cellName(code, key, reference),
      unusual: unlike.get(`${code} ${key}`) ?? null,
      lastPeriodInWords: last?.asked.has(code) ? inWords(code, key, last.cells) : null,
    })),
  }))
}

function keysShown(code: FigureCode, cells: FigureCells, unlike: ReadonlyMap<string, string>, { unitCode, snapshot, reference }: FiguresToShow): string[] {
  const there = cells.keysOf(code)
  const definition = figureCatalogue[code]
  if (definition.source === 'COMPUTED') {
    const spokenOf = [...unlike.keys()].flatMap((place) => (place.startsWith(`${code} `) ? [place.slice(code.length + 1)] : []))
    return inCellOrder(code, new Set([...there, ...spokenOf]), reference)
  }
  // What may be stated today is not what was asked when it was frozen.
  const parts = partsOf(definition, reference, unitCode).map(({ key }) => key).filter((key) => !snapshot || cells.isNil(code) || there.includes(key))
  return [...parts, ...there.filter((key) => !parts.includes(key))]
}

function shownValue(code: FigureCode, key: string, cells: FigureCells): FigureCell & { inWords: string } {
  const cell = cells.at(code, key) ?? nothing
  const quantity = figureCatalogue[code].source === 'COMPUTED' ? countedQuantity(cells, code, key) : cell.quantity
  return { ...cell, quantity, inWords: inWords(code, key, cells) }
}

/** What is counted or stated of a part, in words; nil where that is said of the whole and nothing else of the part. */
function inWords(code: FigureCode, key: string, cells: FigureCells): string {
  const cell = cells.at(code, key)
  if (cells.isNil(code) && !cell?.quantity && !cell?.code && !cell?.day) return 'Nil'
  if (figureCatalogue[code].source === 'ENTERED') return cellInWords(code, key, cell)
  const quantity = countedQuantity(cells, code, key)
  return quantity === null ? 'Nobody counted' : quantityInWords(code, key, quantity)
}
