import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useClient, type CombinedError } from 'urql'
import type { MakeBoardPackInput, MakeBoardPackMutation } from '../graphql/generated/graphql.ts'
import { packAddress } from './packAddress.ts'
import { makePackDocument } from './packDocuments.ts'
import { packKeys } from './packKeys.ts'

/** What a pack is to be about. */
export type PackQuestion = Omit<MakeBoardPackInput, 'key'>

type NotMade = Exclude<MakeBoardPackMutation['answer'], { __typename: 'BoardPack' }>

interface Asking {
  isSending: boolean
  /** Why it is not made, in words of the API. */
  refusal?: NotMade | undefined
  error?: CombinedError | undefined
}

// A first pack holds no type by which the list would be known to be old.
const changes = { additionalTypenames: ['BoardPack'] }

/** Asks for a pack, and leads to its page. The same question goes with the same key until it is answered, so that it makes one pack. */
export function useMakePack() {
  const client = useClient()
  const navigate = useNavigate()
  const [keys] = useState(packKeys)
  const [asking, setAsking] = useState<Asking>({ isSending: false })
  const asked = useRef<PackQuestion | null>(null)

  // Whoever left the page is not called away from where they are.
  useEffect(() => () => void (asked.current = null), [])

  async function make(question: PackQuestion) {
    asked.current = question
    setAsking({ isSending: true })
    const { data, error } = await client.mutation(makePackDocument, { input: { ...question, key: keys.keyOf(question) } }, changes).toPromise()
    const answer = data?.answer
    if (answer) keys.answered(question)
    // Something else was asked for meanwhile, or the page was left.
    if (asked.current !== question) return
    const isMade = answer?.__typename === 'BoardPack'
    setAsking({ isSending: false, error, refusal: isMade ? undefined : answer })
    if (isMade) void navigate(packAddress(answer.number))
  }

  return {
    ...asking,
    make: (question: PackQuestion) => void make(question),
    makeAgain: () => {
      if (asked.current) void make(asked.current)
    },
  }
}
