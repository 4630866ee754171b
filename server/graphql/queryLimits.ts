/** What one request may ask for: our settings, above what any page of Longview asks at its largest (test/api/posture). */
export const queryLimits = {
  /** Fields, each times the rows that it is given for. */
  complexity: 60_000,
  depth: 14,
  breadth: 400,
  /** Of the text of a query, in characters. */
  characters: 64 * 1024,
  /** Words and marks in it. The largest query of a page has 370. */
  tokens: 3_000,
  aliases: 60,
  directives: 30,
  /** Values that are sent with it, however deep. */
  values: 5_000,
  /** Entries in one list of them: ids, codes, outcomes. */
  entries: 500,
  /** Levels of the JSON that is sent. */
  levels: 24,
  /** Characters of one text that a query looks for. Texts that are recorded have limits of their own, each said at its field. */
  searchedText: 4_000,
} as const
