import type { Problem } from '../errors.ts'
import type { SentText } from '../screening/textsOfInput.ts'

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

const largestContent = 64 * 1024
const deepestContent = 12
const longestSummary = 200
/** Whole numbers of fewer digits are no phone number; those of a form are counts and parts of days. */
const shortestPhone = 10
// NUL and halves of characters could not be sent as a record either, nor kept as such; all else stays as it was typed.
// oxlint-disable-next-line no-control-regex -- NUL is what is looked for
const unstorable = /\u0000|\p{Surrogate}/u
const unstorableWords = 'holds a character that cannot be stored; type the text again instead of pasting it'

/** A form as it was typed, letter by letter as it was sent; or what is wrong with it. */
export type ReadContent = { content: string; problems: [] } | { content: null; problems: [Problem] }

/**
 * Reads the content of a draft: JSON that only the page understands, so nothing but its shape is looked at. It is kept as
 * it was sent: written anew, a short number as 1e308 would take 300 characters, and 1e400 would be lost.
 *
 * @param text JSON of one object, at most 64 KiB in UTF-8 and 12 levels deep
 */
export function readContent(text: string): ReadContent {
  if (Buffer.byteLength(text) > largestContent) {
    return refused('The draft is larger than 64 KiB and cannot be saved. Shorten its long texts.')
  }
  const form = parsed(text)
  if (typeof form !== 'object' || form === null || Array.isArray(form)) return refused('The content of a draft must be one JSON object')
  if (isDeeperThan(form, deepestContent)) return refused(`The content of a draft is nested more than ${deepestContent} levels deep`)
  for (const found of [{ text }, ...placedTexts(form, '')]) {
    if (unstorable.test(found.text)) return refused(`The draft ${unstorableWords}`)
  }
  return { content: text, problems: [] }
}

/**
 * Every text in a draft's content with its place, as `facts.whatHappened`; the name of a field has the place of what it is
 * in. A long whole number is a text too. Also a text that a later field of the same name hides from whoever reads the JSON: it is kept as it was sent.
 *
 * @param content JSON that `readContent` has read
 */
export function textsOfContent(content: string): SentText[] {
  const placed = [...placedTexts(parsed(content), '')]
  const seen = new Set(placed.map(({ text }) => text))
  const all = content.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? []
  const hidden = all.flatMap((literal) => textOf(parsed(literal)) ?? []).filter((text) => !seen.has(text))
  return [...placed, ...hidden.map((text) => ({ field: 'content', text }))]
}

function* placedTexts(value: Json, field: string): Generator<SentText> {
  const text = textOf(value)
  if (text !== null) yield { field, text }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inside] of Object.entries(value)) {
    if (!Array.isArray(value)) yield { field: field || 'content', text: name }
    yield* placedTexts(inside, field ? `${field}.${name}` : name)
  }
}

/** A text, or a whole number that is long enough to be somebody's. */
function textOf(value: Json): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'number' || !Number.isInteger(value)) return null
  const digits = String(value)
  return digits.length >= shortestPhone ? digits : null
}

/** What is wrong with the few words on what a draft is about: too many, or not to be stored. */
export function summaryProblems(summary: string): Problem[] {
  const field = 'summary'
  const { length } = summary.trim()
  if (length > longestSummary) return [{ field, message: `The summary must be ${longestSummary} characters or fewer; this has ${length.toLocaleString('en-GB')}` }]
  return unstorable.test(summary) ? [{ field, message: `The summary ${unstorableWords}` }] : []
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null // no JSON is no object either, and refused as that
  }
}

/** Asked first, and looks no deeper than it must: what is walked after that is shallow. */
function isDeeperThan(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inside) => isDeeperThan(inside, levels - 1))
}

function refused(message: string): ReadContent {
  return { content: null, problems: [{ field: 'content', message }] }
}
