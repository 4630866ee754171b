import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { TextAnswer } from '../graphql/generated/graphql.ts'
import { foundTexts, isTyped } from './findings.ts'
import type { FoundText } from './findings.ts'
import { answerText, textAnswersOf } from './textAnswers.ts'
import type { TextWarning, WatchedText } from './textWarning.ts'

/** Where a form does not tell what is typed in it, what was sent stays listed until it is sent again. */
const unwatched: WatchedText = { text: () => '', subscribe: () => () => {} }

export interface FoundTexts {
  /** What still stands in what is typed. */
  texts: FoundText[]
  answerOf: (token: string) => TextAnswer | null
  answer: (token: string, chosen: TextAnswer) => void
  /** The first text that stands and is not answered. */
  firstOpen: FoundText | undefined
}

/** What a warning asks about by now: a text that is taken out is asked about no more. */
export function useFoundTexts(warning: TextWarning, typed: WatchedText = unwatched): FoundTexts {
  const { submissionKey, findings } = warning
  const [, setAnswered] = useState(0)
  const all = useMemo(() => foundTexts(findings), [findings])
  // What was not found as it is typed, as it is made up of two fields, cannot be seen to go.
  const unseen = useMemo(() => new Set(findings.filter((finding) => !isTyped(finding, typed.text())).map(({ token }) => token)), [findings, typed])
  const standing = useCallback(
    () => all.flatMap(({ finding }) => (unseen.has(finding.token) || isTyped(finding, typed.text()) ? [finding.token] : [])).join(' '),
    [all, unseen, typed],
  )
  const tokens = new Set(useSyncExternalStore(typed.subscribe, standing, standing).split(' '))
  const texts = all.filter(({ finding }) => tokens.has(finding.token))
  const answers = new Map(textAnswersOf(submissionKey).map(({ token, answer }) => [token, answer]))

  return {
    texts,
    answerOf: (token) => answers.get(token) ?? null,
    answer: (token, chosen) => {
      answerText(submissionKey, token, chosen)
      setAnswered((count) => count + 1)
    },
    firstOpen: texts.find(({ finding }) => !answers.has(finding.token)),
  }
}
