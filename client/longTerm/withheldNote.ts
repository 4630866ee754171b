/** Names the quarters or years of which nothing is told, so that none is missed in silence; nothing where all are told. */
export function withheldNote(withheld: readonly { inWords: string }[]): string[] {
  if (withheld.length === 0) return []
  return [`Not told, as it would tell of single records, or let them be worked out: ${withheld.map(({ inWords }) => inWords).join('; ')}.`]
}
