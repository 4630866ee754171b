import { useRef, useState } from 'react'
import type { CombinedError } from 'urql'
import { fromFacts } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import { failureInWords } from './failureInWords.ts'
import { submissionKey } from './submissionKey.ts'

interface Refused {
  __typename: 'Refusal'
  message: string
  problems: readonly Problem[]
}

export interface Sent<Answer> {
  answer: Answer | undefined
  error?: CombinedError | undefined
}

interface SubmissionProps {
  /** The key of the form's draft, where it has one; else a key of its own. */
  key?: string
  /** Said where Longview could not be reached: what became of what was typed. */
  whatStays?: () => string
}

const typedStays = () => 'What you typed is still here; nothing was lost.'

/**
 * Sends one form. The same key goes with every attempt, so a double click, or a second try after
 * the answer was lost, has no second effect. Whatever happens, what was typed stays in the form.
 */
export function useSubmission({ key: givenKey, whatStays = typedStays }: SubmissionProps = {}) {
  const [key] = useState(() => givenKey ?? submissionKey())
  const [problems, setProblems] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const [isSending, setIsSending] = useState(false)
  const isUnderWay = useRef(false)

  function refuse(found: readonly Problem[]) {
    setProblems([...found])
    setAttempt((count) => count + 1)
  }

  /** @returns the API's answer unless it refused or could not be reached; then the problems are set and null comes back */
  async function send<Answer extends { __typename: string }>(
    request: (key: string) => Promise<Sent<Answer>>,
  ): Promise<Exclude<Answer, Refused> | null> {
    if (isUnderWay.current) return null
    isUnderWay.current = true
    setIsSending(true)
    const { answer, error } = await request(key)
    isUnderWay.current = false
    setIsSending(false)
    if (error || !answer) {
      const words = error ? failureInWords(error) : 'Longview gave no answer.'
      refuse([{ field: '', message: `${words} ${whatStays()}` }])
      return null
    }
    if (isRefusal(answer)) {
      const { message, problems: found } = answer
      refuse(found.length > 0 ? found.map(fromFacts).map(inFormWords) : [{ field: '', message }])
      return null
    }
    setProblems([])
    return answer as Exclude<Answer, Refused>
  }

  return { problems, attempt, isSending, refuse, send }
}

/** The key is ours, not the reader's: refused for another content, it tells that an earlier attempt arrived after all. */
function inFormWords(problem: Problem): Problem {
  if (problem.field !== 'key') return problem
  return {
    field: '',
    message:
      'An earlier attempt from this page was recorded, though its answer did not arrive. Nothing more was recorded now. ' +
      'Find the record at the top of the list, ordered by when it was recorded, and correct it there.',
  }
}

function isRefusal(answer: { __typename: string }): answer is Refused {
  return answer.__typename === 'Refusal'
}
