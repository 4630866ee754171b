import type { ReturnEntryInput, WholeReturnFigureFragment, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { typedNumber } from '../parts/typedNumber.ts'
import { daysText, isBlank, noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'

/** What is stated of one part of a figure, or said of it, as it is typed. */
export interface Stated {
  quantity: string
  code: string
  day: TypedDays
  isNil: boolean
  note: string
}

/** By place: what it is about, and which part of it. */
export type StatedReturn = Readonly<Record<string, Stated>>

export const nothingStated: Stated = { quantity: '', code: '', day: noDays, isNil: false, note: '' }

const ofTheWhole = 'whole'

/**
 * The place of an entry, which is also the beginning of the ids of its fields on the page.
 *
 * @param key which part; empty for the whole
 */
export function placeOf(about: string, key: string): string {
  return `${about}.${key || ofTheWhole}`
}

function entryAt(place: string): { about: string; key: string } {
  const [about = '', key = ''] = place.split('.')
  return { about, key: key === ofTheWhole ? '' : key }
}

export const commentPlace = placeOf('COMMENT', '')

/** What a return states now, as it stands in its fields. */
export function statedIn({ figures, checks, comment }: Pick<WholeReturnFragment, 'figures' | 'checks' | 'comment'>): StatedReturn {
  const stated: Record<string, Stated> = { [commentPlace]: { ...nothingStated, note: comment ?? '' } }
  for (const figure of figures) Object.assign(stated, statedOf(figure))
  for (const { word, wordAbout, wordKey } of checks) {
    const place = placeOf(wordAbout, wordKey)
    stated[place] ??= { ...nothingStated, note: word ?? '' }
  }
  return stated
}

function statedOf({ code, source, isNil, note, cells }: WholeReturnFigureFragment): Record<string, Stated> {
  const stated: Record<string, Stated> = {}
  for (const cell of cells) {
    stated[placeOf(code, cell.key)] =
      source === 'ENTERED'
        ? {
            quantity: typeof cell.quantity === 'number' && !cell.isNil ? numberInWords(cell.quantity) : '',
            code: cell.code ?? '',
            day: cell.day ? typedDays(cell.day) : noDays,
            isNil: cell.isNil,
            note: cell.note ?? '',
          }
        : // A computed part is stated by nobody; it may be said of it why it is unusual.
          { ...nothingStated, note: cell.note ?? '' }
  }
  const whole = placeOf(code, '')
  const before = stated[whole] ?? nothingStated
  return { ...stated, [whole]: { ...before, isNil: isNil || before.isNil, note: note ?? before.note } }
}

/** What must be saved so that what is saved becomes what is typed: only the entries that differ, by place. */
export function changedEntries(saved: StatedReturn, typed: StatedReturn): { place: string; entry: ReturnEntryInput }[] {
  return Object.entries(typed).flatMap(([place, stated]) => {
    const entry = entryOf(place, stated)
    return JSON.stringify(entry) === JSON.stringify(entryOf(place, saved[place] ?? nothingStated)) ? [] : [{ place, entry }]
  })
}

/** Whether two entries say the same, though "1,250" may be typed as "1250". */
export function saysTheSame(one: Stated | undefined, other: Stated | undefined): boolean {
  return JSON.stringify(entryOf('', one ?? nothingStated)) === JSON.stringify(entryOf('', other ?? nothingStated))
}

/** Nil takes the place of a value: both are never stated. What cannot be read is sent as it is typed, for the API to refuse. */
function entryOf(place: string, { quantity, code, day, isNil, note }: Stated): ReturnEntryInput {
  const said = note.trim() ? { note: note.trim() } : {}
  if (isNil) return { ...entryAt(place), isNil: true, ...said }
  return {
    ...entryAt(place),
    ...(quantity.trim() ? { quantity: String(typedNumber(quantity) ?? quantity.trim()) } : {}),
    ...(code ? { code } : {}),
    ...(isBlank(day.from) ? {} : { day: dayTyped(day) }),
    ...said,
  }
}

/** An unfinished day is no fault while it is being typed: it is sent as far as it goes, and refused in words. */
function dayTyped(day: TypedDays): string {
  const read = daysText(day)
  if ('text' in read) return read.text
  const { year, month, day: dayOfMonth } = day.from
  return [year, month, dayOfMonth].map((part) => part.trim()).filter(Boolean).join('-')
}

/**
 * What stands in the fields after the return was asked for again: what somebody else stated meanwhile, but never in the
 * place of something that is typed here and not saved yet.
 *
 * @param saved what was saved or known before
 * @param known what the server says now
 */
export function withKnown(saved: StatedReturn, typed: StatedReturn, known: StatedReturn): { saved: StatedReturn; typed: StatedReturn } {
  const nextSaved: Record<string, Stated> = { ...saved }
  const nextTyped: Record<string, Stated> = { ...typed }
  for (const [place, now] of Object.entries(known)) {
    if (place in saved && saysTheSame(saved[place], now)) continue
    if (!(place in typed) || saysTheSame(saved[place], typed[place])) nextTyped[place] = now
    nextSaved[place] = now
  }
  return { saved: nextSaved, typed: nextTyped }
}

/**
 * Where on the page a field of a saving stands: `entries.2.quantity` is that of the third entry sent.
 *
 * @param places of the entries that were sent, in their order
 */
export function fieldOnPage(field: string, places: readonly string[]): string {
  const [, index = '', part] = /^(?:input\.)?entries\.(\d+)(?:\.(\w+))?$/.exec(field) ?? []
  const place = index ? places[Number(index)] : undefined
  if (!place) return ''
  return part && part !== 'about' && part !== 'key' ? `${place}.${part}` : place
}
