import { useRef, useState } from 'react'
import { useClient, type CombinedError } from 'urql'
import type { MakePublicExportInput, MakePublicExportMutation } from '../graphql/generated/graphql.ts'
import { submissionKey } from '../graphql/submissionKey.ts'
import { makePublicExportDocument } from './publicExportDocument.ts'

interface Making {
  isSending: boolean
  answer?: MakePublicExportMutation['answer'] | undefined
  error?: CombinedError | undefined
}

/**
 * Makes figures for the public when asked to, and not before: each time is a disclosure. Asked again after a failure, the same key goes, so that it is
 * told once.
 */
export function usePublicExport() {
  const client = useClient()
  const [making, setMaking] = useState<Making>({ isSending: false })
  const asked = useRef<MakePublicExportInput | null>(null)

  async function send(input: MakePublicExportInput) {
    asked.current = input
    setMaking({ isSending: true })
    const { data, error } = await client.mutation(makePublicExportDocument, { input }).toPromise()
    // Something else was asked for meanwhile.
    if (asked.current === input) setMaking({ isSending: false, answer: data?.answer, error })
  }

  return {
    ...making,
    make: (input: Omit<MakePublicExportInput, 'key'>) => void send({ ...input, key: submissionKey() }),
    makeAgain: () => {
      if (asked.current) void send(asked.current)
    },
  }
}
