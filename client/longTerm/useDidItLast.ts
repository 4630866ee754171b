import { useAnswer } from '../graphql/useAnswer.ts'
import { didItLastDocument } from './didItLastDocument.ts'

/** Asked beside the first part of an impact page, so that neither waits for the other. */
export function useDidItLast({ unit, period, asAt }: { unit: string | null; period: string; asAt: string | undefined }) {
  return useAnswer({ query: didItLastDocument, variables: { unit, force: null, period, asAt: asAt ?? null } })
}

export type DidItLastAnswer = ReturnType<typeof useDidItLast>
