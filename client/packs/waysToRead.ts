/** How charts are to be read: what holds for all of them, and what holds for each alone. */
export interface WaysToRead {
  shared: string
  /** One for each chart, in their order; '' where all is shared. */
  own: string[]
}

/** Parts what is said of several charts: sentences that all of them have are said once. */
export function waysToRead(ways: readonly string[]): WaysToRead {
  const sentences = ways.map((way) => way.split(/(?<=\.) (?=\S)/))
  const [first = []] = sentences
  const shared = first.filter((sentence) => sentences.every((each) => each.includes(sentence)))
  return { shared: shared.join(' '), own: sentences.map((each) => each.filter((sentence) => !shared.includes(sentence)).join(' ')) }
}
