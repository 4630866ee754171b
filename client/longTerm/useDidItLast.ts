import { useAnswer } from '../graphql/useAnswer.ts'
import { useService } from '../layout/viewer.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { cohortPeriod } from './cohortPeriod.ts'
import { didItLastDocument } from './didItLastDocument.ts'

/** Asked beside the first part of an impact page, so that neither waits for the other; of disruptions that have had time to last. */
export function useDidItLast({ unit, period, asAt }: { unit: string | null; period: string; asAt: string | undefined }) {
  const { today } = useService()
  const cohort = cohortPeriod(period, asAt ? londonDay(asAt) : today)
  const answer = useAnswer({ query: didItLastDocument, variables: { unit, force: null, period: cohort, asAt: asAt ?? null } })
  return { ...answer, isOtherPeriod: cohort !== period }
}

export type DidItLastAnswer = ReturnType<typeof useDidItLast>
