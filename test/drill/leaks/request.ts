import type { Answer } from '../../support/person.ts'
import type { Reader } from './reader.ts'

/** One request of one person, and what is known of it before it is sent. */
export type Request = {
  by: Reader
  query: string
  variables: Record<string, unknown>
  /** It names a record that the person may not see, or may not change. */
  isForeign: boolean
  /** It would change what the person may not change: anything but a refusal is a leak. */
  mustBeRefused: boolean
  /** Takes in what the answer made known of the person's own records. */
  learn?: (answer: Answer) => void
}
