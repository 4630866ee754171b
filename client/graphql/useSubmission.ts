import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import type { CombinedError } from 'urql'
import { fromFacts, inPlace } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { arrivedBefore } from './arrivedBefore.ts'
import type { TextWarning } from '../screening/textWarning.ts'
import { failureInWords } from './failureInWords.ts'
import type { FoundInTextFragment } from './generated/graphql.ts'
import { submissionKey } from './submissionKey.ts'

interface Refused {
  __typename: 'Refusal'
  message: string
  problems: readonly Problem[]
}

interface Warned extends FoundInTextFragment {
  __typename: 'TextWarning'
}

export interface Sent<Answer> {
  answer: Answer | undefined
  error?: CombinedError | undefined
  /** Why it was not sent at all. */
  unsent?: Problem
}

interface SubmissionProps {
  /** The key of the form's draft, where it has one; else a key of its own. */
  key?: string
  /** Said where Longview could not be reached: what became of what was typed, as it is now. */
  whatStays?: string
  /** The place of a refused field among many alike: said before its message, in the summary and at the field. */
  fieldPlace?: ((field: string) => string | null) | undefined
  /** Whether an earlier attempt corrected a record, or made one. */
  isCorrection?: boolean
  /** Whether what was told still holds: what was settled elsewhere on the page is told no more. */
  stillHolds?: (problem: Problem) => boolean
}

const typedStays = 'What you typed is still here; nothing was lost.'

/**
 * Sends one form. The same key goes with every attempt, so a double click, or a second try after
 * the answer was lost, has no second effect. Whatever happens, what was typed stays in the form.
 */
export function useSubmission({ key: givenKey, whatStays = typedStays, fieldPlace, isCorrection = false, stillHolds = () => true }: SubmissionProps = {}) {
  const client = useClient()
  const [key] = useState(() => givenKey ?? submissionKey())
  const [found, setFound] = useState<Problem[]>([])
  /** Why Longview could not be reached. */
  const [failure, setFailure] = useState('')
  /** What was found in the texts that were sent; nothing of them was stored. */
  const [warning, setWarning] = useState<TextWarning | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [isSending, setIsSending] = useState(false)
  const isUnderWay = useRef(false)
  const isThere = useRef(false)

  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])

  function refuse(next: readonly Problem[], why = '', warned: Warned | null = null) {
    setWarning(warned && { ...warned, submissionKey: key })
    setFound(next.map((problem) => inPlace(problem, fieldPlace?.(problem.field) ?? null)))
    setFailure(why)
    setAttempt((count) => count + 1)
  }

  /**
   * @returns the API's answer, for the page to go on with. Null when it refused or could not be reached: then the
   *   problems are set, or the warning of what was found in a text. Null as well when the form was left meanwhile: nobody is called back to what it made.
   */
  async function send<Answer extends { __typename: string }>(
    request: (key: string) => Promise<Sent<Answer>>,
  ): Promise<Exclude<Answer, Refused | Warned> | null> {
    if (isUnderWay.current) return null
    isUnderWay.current = true
    setIsSending(true)
    const { answer, error, unsent } = await request(key)
    const problems = answer && isRefusal(answer) ? await problemsIn(answer) : null
    isUnderWay.current = false
    setIsSending(false)
    if (unsent) refuse([unsent])
    else if (error || !answer) refuse([], error ? failureInWords(error) : 'Longview gave no answer.')
    else if (problems) refuse(problems)
    else if (isWarning(answer)) refuse([], '', answer)
    else {
      refuse([])
      return isThere.current ? (answer as Exclude<Answer, Refused | Warned>) : null
    }
    return null
  }

  /** The key is ours, not the reader's: refused for another content, it tells that an earlier attempt arrived after all. */
  async function problemsIn({ message, problems }: Refused): Promise<Problem[]> {
    if (problems.length === 0) return [{ field: '', message }]
    const named = problems.map(fromFacts)
    if (!named.some(({ field }) => field === 'key')) return named
    const arrived = await arrivedBefore(client, key, isCorrection)
    return named.map((problem) => (problem.field === 'key' ? arrived : problem))
  }

  const problems = failure ? [{ field: '', message: `${failure} ${whatStays}` }] : found.filter(stillHolds)
  return { problems, warning, attempt, isSending, refuse: (next: readonly Problem[]) => refuse(next), send }
}

function isRefusal(answer: { __typename: string }): answer is Refused {
  return answer.__typename === 'Refusal'
}

function isWarning(answer: { __typename: string }): answer is Warned {
  return answer.__typename === 'TextWarning'
}
