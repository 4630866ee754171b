import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { isFigure, placeOf } from '../returnFigures/withEntries.ts'
import { saysElse } from '../returns/keepEntries.ts'
import type { ReturnEntryRecord } from '../returns/returnEntryRecord.ts'
import { readEntries, type Asked, type KeptEntry, type SentEntry } from '../returns/returnEntryRules.ts'
import type { FileColumn } from './fileColumns.ts'
import { ofFile, shownCell, type FileProblem } from './fileProblem.ts'
import type { NumberedLine } from './readLines.ts'

/** What a file states otherwise than a return: as it is sent to be saved, and as it is stored. */
export type OtherEntries = { sent: SentEntry[]; kept: KeptEntry[]; problems: FileProblem[] }

/**
 * What the lines of a file state otherwise than the return does. A line says all that is to stand of its part: an empty one takes
 * back what stands there. A part that has no line stays as it is.
 *
 * @param standing what the return states and says
 */
export function otherEntries(lines: readonly NumberedLine[], standing: readonly ReturnEntryRecord[], asked: Asked, columnNamed: (column: FileColumn) => string): OtherEntries {
  const before = new Map(standing.map((entry) => [placeOf(entry), entry]))
  const stating = lines.map((line) => ({ line, entry: sentEntry(line) })).filter(({ line, entry }) => saysSomething(line) || before.has(placeOf(entry)))
  const { kept, problems } = readEntries(stating.map(({ entry }) => entry), asked)
  if (problems.length > 0) {
    return { sent: [], kept: [], problems: problems.map(({ field, message }) => inFile(field, message, stating.map(({ line }) => line), columnNamed)) }
  }
  const others = kept.map((entry, at) => ({ entry, sent: stating[at]?.entry ?? { about: entry.about, key: entry.key } })).filter(({ entry }) => saysElse(entry, before.get(placeOf(entry))))
  return { sent: others.map(({ sent }) => sent), kept: others.map(({ entry }) => entry), problems: [] }
}

function sentEntry({ figure, part, value, isNil, note }: NumberedLine): SentEntry {
  const place = { about: figure, key: part, ...(isNil ? { isNil } : {}), ...(note === null || note === '' ? {} : { note }) }
  if (value === '' || isComputedPart({ figure, part })) return place
  const kind = isFigure(figure) ? figureCatalogue[figure].value : 'QUANTITY'
  return { ...place, [{ QUANTITY: 'quantity', CHOICE: 'code', DAY: 'day' }[kind]]: value }
}

/** The codes of which a line states one. */
function choicesOfLine({ figure }: NumberedLine): string[] {
  return isFigure(figure) ? Object.keys(figureCatalogue[figure].choices ?? {}) : []
}

/** Is its value Longview's own, to be compared and not kept? */
export function isComputedPart({ figure, part }: Pick<NumberedLine, 'figure' | 'part'>): boolean {
  return isFigure(figure) && figureCatalogue[figure].source === 'COMPUTED' && part !== ''
}

function saysSomething({ value, isNil, note, figure, part }: NumberedLine): boolean {
  return isNil || (note !== null && note !== '') || (value !== '' && !isComputedPart({ figure, part }))
}

const columnOf: Record<string, FileColumn> = { about: 'figure', key: 'part', quantity: 'value', code: 'value', day: 'value', isNil: 'nil', note: 'note' }

/** `entries.3.quantity` as a row and column of the file. */
function inFile(field: string, message: string, lines: readonly NumberedLine[], columnNamed: (column: FileColumn) => string): FileProblem {
  const [, index = '', part = ''] = field.split('.')
  const line = index === '' ? undefined : lines[Number(index)]
  if (!line) return ofFile(message)
  const column = columnOf[part] ?? 'figure'
  const said = part === 'code' ? `Enter ${choicesOfLine(line).join(', ')}, or leave it empty` : message
  const { figure, value, isNil, note } = line
  const stands = { figure, part: line.part, value, nil: isNil ? 'yes' : '', note: note ?? '' }
  return { row: line.row, column: columnNamed(column), value: shownCell(stands[column as keyof typeof stands] ?? ''), message: `${said.replace(/\.$/, '')}.` }
}
