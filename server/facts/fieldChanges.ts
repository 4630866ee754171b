/** One field that differs between two versions, in words. Null is "nothing entered". */
export type FieldChange = { field: string; fieldInWords: string; before: string | null; after: string | null }

/** How to say each field of a record in words; the order is the order on the page. */
export type FieldWords<T> = { field: string; inWords: string; say: (record: T) => string | null }[]

/** What changed from one version to the next. */
export function fieldChanges<T>(words: FieldWords<T>, before: T, after: T): FieldChange[] {
  return words.flatMap(({ field, inWords, say }) => {
    const was = say(before)
    const is = say(after)
    return was === is ? [] : [{ field, fieldInWords: inWords, before: was, after: is }]
  })
}

/** Names in a list, or null for none. */
export function listInWords(names: string[]): string | null {
  return names.length > 0 ? names.join(', ') : null
}

/** One version in a record's history. */
export type HistoryEntry = {
  version: number
  recordedAt: Date
  recordedBy: string
  reason: string | null
  isWithdrawn: boolean
  changes: FieldChange[]
}

/** The history of a record, newest first, from its versions, oldest first. */
export function historyOf<T extends Omit<HistoryEntry, 'changes'>>(versions: T[], words: FieldWords<T>): HistoryEntry[] {
  return versions
    .map((version, index) => {
      const before = versions[index - 1]
      const { recordedAt, recordedBy, reason, isWithdrawn } = version
      return {
        version: version.version,
        recordedAt,
        recordedBy,
        reason,
        isWithdrawn,
        changes: before ? fieldChanges(words, before, version) : [],
      }
    })
    .toReversed()
}
