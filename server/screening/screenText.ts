import { createHash } from 'node:crypto'
import { emailAddresses } from './emailAddresses.ts'
import { cover, covered, type Match } from './matchesOf.ts'
import { niNumbers } from './niNumbers.ts'
import { phoneNumbers } from './phoneNumbers.ts'
import { plainText } from './plainText.ts'
import { postcodes } from './postcodes.ts'
import { registrations } from './registrations.ts'
import type { FindingKind, TextFinding } from './textFinding.ts'

/** What is looked for, surest first: of two that overlap the surer is told. */
const kinds: readonly (readonly [FindingKind, (plain: string) => Match[]])[] = [
  ['EMAIL', emailAddresses],
  ['NI_NUMBER', niNumbers],
  ['PHONE', phoneNumbers],
  ['POSTCODE', postcodes],
  ['REGISTRATION', registrations],
]

type Placed = Match & { kind: FindingKind }

/**
 * Everything in a text that looks as if it told who somebody is or how to reach them, in the order of the text.
 *
 * A net for slips, not proof against somebody who hides what they write. Not looked for: names, addresses without a
 * postcode, days of birth, numbers of documents, bank accounts and devices, handles, what is spelt in words or letter by
 * letter, pictures of letters beyond the common ones, and what each kind leaves out. Takes time in proportion to the
 * text, whatever it holds, and never throws.
 */
export function screenText(text: string): Omit<TextFinding, 'field'>[] {
  const { plain, typed } = plainText(text)
  // No kind is without a digit but an address, and no address without its @ or an "at" in brackets.
  if (!/\d|@|[([{<] ?at ?[)\]}>]/i.test(plain)) return []
  const onLines = withoutOverlap(plain.replaceAll('\n', cover))
  // What stands on one line is found first, so that no chance match over the end of a line hides it.
  const broken = plain.includes('\n') ? withoutOverlap(covered(plain, onLines)) : []
  return [...onLines, ...broken]
    .toSorted((one, other) => one.from - other.from)
    .map(({ kind, from, to, canonical }) => ({ kind, found: typed(from, to), token: tokenOf(kind, canonical) }))
}

/** Of two that overlap the surer, in the order of the text. */
function withoutOverlap(plain: string): Placed[] {
  const taken: Placed[] = []
  const places = new Set<number>()
  for (const [kind, find] of kinds) {
    for (const match of find(plain)) {
      const within = Array.from({ length: match.to - match.from }, (_, index) => match.from + index)
      if (within.some((place) => places.has(place))) continue
      for (const place of within) places.add(place)
      taken.push({ ...match, kind })
    }
  }
  return taken.toSorted((one, other) => one.from - other.from)
}

/**
 * Names a finding without telling it. Of letters alone, so that a token which a page keeps beside a text is never taken
 * for a number itself.
 */
function tokenOf(kind: FindingKind, canonical: string): string {
  const hash = createHash('sha256').update(`${kind} ${canonical}`).digest('hex').slice(0, 32)
  return hash.replaceAll(/\d/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)))
}
