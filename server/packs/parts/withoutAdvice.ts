/** What to choose, fill or ask for instead, up to the end of its sentence or of its part before a semicolon. A point within a number ends none. */
const advice = /(?:[:;] (?:choose|ask)|[.:;] (?:Choose|Fill|Ask)) .*?(?=[.;](?:\s|$)|$)/gm

/**
 * A sentence without what its reader might choose, fill or ask for instead: pages say that beside their forms, and a frozen pack has none.
 *
 * Checked in: test/unit/packs/parts/withoutAdvice.test.ts.
 */
export function withoutAdvice(sentence: string): string {
  return sentence.replace(advice, '')
}
