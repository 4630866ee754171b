import { submissionKey } from '../graphql/submissionKey.ts'

/** A key for each question, the same until it is answered: what was sent again after a failure has one effect. */
export function packKeys() {
  const keys = new Map<string, string>()
  return {
    keyOf: (question: object): string => {
      const key = keys.get(JSON.stringify(question)) ?? submissionKey()
      keys.set(JSON.stringify(question), key)
      return key
    },
    answered: (question: object): void => void keys.delete(JSON.stringify(question)),
  }
}
