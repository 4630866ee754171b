/** A place in a plain text, and what stands there without what may differ from one writer to the next. */
export type Match = { from: number; to: number; canonical: string }

/**
 * Every place where a pattern matches and is what it looks like. After one that is not, looks on from the next character,
 * so that a chance match hides nothing behind it.
 *
 * @param pattern global, and bounded in length, so that the whole takes time in proportion to the text
 * @param canonical the match without spaces and in capitals, or null where it is not what it looks like
 */
export function* matchesOf(plain: string, pattern: RegExp, canonical: (match: RegExpExecArray) => string | null): Generator<Match> {
  const looking = new RegExp(pattern)
  for (let match = looking.exec(plain); match; match = looking.exec(plain)) {
    const found = canonical(match)
    if (found === null) looking.lastIndex = match.index + 1
    else yield { from: match.index, to: match.index + match[0].length, canonical: found }
  }
}

/** Without spaces, line ends, brackets and the marks that people write between groups, in capitals. */
export const closedUp = (text: string) => text.replaceAll(/[ \n.,/_\-()]/g, '').toUpperCase()

/** Covers places of a text with what no pattern knows; all others stay where they are. */
export function covered(plain: string, places: Iterable<Pick<Match, 'from' | 'to'>>): string {
  let rest = 0
  let result = ''
  for (const { from, to } of places) {
    result += plain.slice(rest, from) + cover.repeat(to - from)
    rest = to
  }
  return result + plain.slice(rest)
}

/** Stands in no plain text: characters that nobody sees are left out of it. */
export const cover = '\u0001'

/** All in capitals or all in small letters: across a hyphen or a line end two halves of one code are, two words seldom. */
export const isOfOneCase = (text: string) => text === text.toUpperCase() || text === text.toLowerCase()
