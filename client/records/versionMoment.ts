import { momentInWords, secondInWords } from '../periods/londonMoment.ts'

/** When a version was made: to the second where another version of the record was made in the same minute. */
export function versionMoment(recordedAt: string, versions: readonly { recordedAt: string }[]): string {
  const minuteOf = (instant: string) => instant.slice(0, 16)
  const inMinute = versions.filter((version) => minuteOf(version.recordedAt) === minuteOf(recordedAt))
  return inMinute.length > 1 ? secondInWords(recordedAt) : momentInWords(recordedAt)
}
