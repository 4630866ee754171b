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

/** Without spaces, dots, hyphens and brackets, in capitals. */
export const closedUp = (text: string) => text.replaceAll(/[ .\-()]/g, '').toUpperCase()
