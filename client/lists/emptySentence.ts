import { asAtInWords } from '../periods/londonMoment.ts'

interface EmptyList {
  one: string
  /** What to do about the filters. */
  emptyAdvice: string
}

/** Why a list is empty: its filters, the moment it is as at, both, or that there is nothing yet. */
export function emptySentence({ one, emptyAdvice }: EmptyList, { isFiltered, asAt }: { isFiltered: boolean; asAt: string | undefined }): string {
  if (isFiltered && asAt) {
    return `No ${one} fits these filters as at ${asAtInWords(asAt)}. ${emptyAdvice} What was recorded after that moment is not in this list.`
  }
  if (isFiltered) return `No ${one} fits these filters. ${emptyAdvice}`
  if (asAt) return `Nothing was recorded yet as at ${asAtInWords(asAt)}, or all of it was withdrawn. Choose a later moment.`
  return 'Nothing is recorded yet, or all of it is withdrawn.'
}
