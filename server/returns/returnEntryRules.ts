import type { Problem } from '../errors.ts'
import { readSingleDay } from '../facts/readSingleDay.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import { figureCatalogue, type FigureDefinition } from '../returnFigures/figureCatalogue.ts'
import { commentAbout } from '../returnFigures/figureRow.ts'
import { returnCheckCodes } from '../returnFigures/returnCheck.ts'
import { readQuantity } from './readQuantity.ts'
import type { AskedFigure } from './returnDefinitionRecord.ts'

/** What is stated of one part of a figure, or said of it or of a check, as somebody sends it. */
export type SentEntry = {
  about: string; key: string; quantity?: string | null | undefined; code?: string | null | undefined; day?: string | null | undefined
  isNil?: boolean | null | undefined; note?: string | null | undefined
}
/** The same as it is stored. */
export type KeptEntry = { about: string; key: string; quantity: number | null; code: string | null; day: Day | null; isNil: boolean; note: string | null }
/** What a return asks. */
export type Asked = {
  figures: readonly AskedFigure[]
  /** Is that a part of that figure, besides the whole? */
  isPart: (figure: FigureDefinition, key: string) => boolean
  /** The last day of its period. */
  lastDay: Day
}

/** More than a return has parts. */
const mostEntries = 500
const mostNote = 1_000

/** What is said of a check that is about no one figure stands under this and the check's code. */
export const checkPrefix = 'CHECK_'
const checkAbouts: ReadonlySet<string> = new Set(returnCheckCodes.map((code) => `${checkPrefix}${code}`))

/** Entries as they are stored, or everything that is wrong with them. */
export function readEntries(sent: readonly SentEntry[], asked: Asked): { kept: KeptEntry[]; problems: Problem[] } {
  if (sent.length > mostEntries) return { kept: [], problems: [{ field: 'entries', message: `Save at most ${mostEntries} figures at once; these are ${sent.length.toLocaleString('en-GB')}` }] }
  const problems: Problem[] = []
  const places = new Set<string>()
  const kept = sent.map((entry, index): KeptEntry => {
    const field = `entries.${index}`
    const place = JSON.stringify([entry.about, entry.key])
    if (places.has(place)) problems.push({ field: `${field}.key`, message: 'This part is given twice' })
    places.add(place)
    const read = readEntry(field, entry, asked)
    problems.push(...read.problems)
    return { about: entry.about, key: entry.key, note: tidy(entry.note), ...read.stated }
  })
  return { kept, problems }
}

type Stated = Pick<KeptEntry, 'quantity' | 'code' | 'day' | 'isNil'>
const nothing: Stated = { quantity: null, code: null, day: null, isNil: false }

function readEntry(field: string, entry: SentEntry, asked: Asked): { stated: Stated; problems: Problem[] } {
  const problems = textProblems(`${field}.note`, entry.note, { name: 'what is to be said of it', atMost: mostNote, isRequired: false })
  const wrong = (part: string, message: string) => ({ stated: nothing, problems: [...problems, { field: `${field}.${part}`, message }] })
  const isRemark = entry.about === commentAbout || checkAbouts.has(entry.about)
  const figure = isRemark ? null : asked.figures.find(({ code }) => code === entry.about)
  if (figure === undefined) return wrong('about', 'This return does not ask for that figure')
  const definition = figure && figureCatalogue[figure.code]
  if (entry.key !== '' && (!definition || !asked.isPart(definition, entry.key))) return wrong('key', 'That figure has no such part in this return')
  const [kind, another] = givenValues(entry)
  if (kind && entry.isNil) return wrong('isNil', 'State a value or nil, not both')
  if (another) return wrong(another, 'State one value')
  if (!figure || !definition) return kind || entry.isNil ? wrong(kind ?? 'isNil', 'Only words can be said here') : { stated: nothing, problems }
  if (entry.isNil) {
    if (!figure.mayBeNil) return wrong('isNil', `${definition.name} cannot be nil: state it`)
    if (definition.source === 'COMPUTED' && entry.key !== '') return wrong('isNil', `State nil of the whole of “${definition.name}”, not of a part`)
    return { stated: { ...nothing, isNil: true }, problems }
  }
  if (!kind) return { stated: nothing, problems }
  if (definition.source === 'COMPUTED') return wrong(kind, `${definition.name} is computed from your unit’s records: correct those`)
  if (entry.key === '' && !definition.parts.includes('WHOLE')) return wrong('key', `State “${definition.name}” part by part`)
  const read = readValue(`${field}.${kind}`, kind, entry, { definition, lastDay: asked.lastDay })
  return { stated: read.stated, problems: [...problems, ...read.problems] }
}

type ValueKind = 'quantity' | 'code' | 'day'
const kindOf = { QUANTITY: 'quantity', CHOICE: 'code', DAY: 'day' } as const

/** Which values are given; one that was emptied is none. */
function givenValues(entry: SentEntry): ValueKind[] {
  return (['quantity', 'code', 'day'] as const).filter((kind) => tidy(entry[kind]) !== null)
}

function readValue(field: string, kind: ValueKind, entry: SentEntry, { definition, lastDay }: { definition: FigureDefinition; lastDay: Day }): { stated: Stated; problems: Problem[] } {
  const wrong = (message: string) => ({ stated: nothing, problems: [{ field, message }] })
  if (kind !== kindOf[definition.value]) return wrong(`State “${definition.name}” as ${{ QUANTITY: 'a number', CHOICE: 'one of the choices', DAY: 'a day' }[definition.value]}`)
  if (kind === 'quantity') {
    const { quantity, problem } = readQuantity(entry.quantity ?? '', definition)
    return problem === null ? { stated: { ...nothing, quantity }, problems: [] } : wrong(problem)
  }
  if (kind === 'code') {
    const code = tidy(entry.code) ?? ''
    return Object.hasOwn(definition.choices ?? {}, code) ? { stated: { ...nothing, code }, problems: [] } : wrong('Choose one from the list')
  }
  const { day, problems } = readSingleDay(field, entry.day, 'Enter the day as 2026-03-27')
  if (day !== null && day > lastDay) return wrong(`Enter a day that is not after ${dayInWords(lastDay)}, the last day of the period`)
  return { stated: { ...nothing, day }, problems }
}
