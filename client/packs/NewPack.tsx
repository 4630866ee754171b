import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FiguresForm } from '../compare/FiguresForm.tsx'
import { useService } from '../layout/viewer.ts'
import { latestQuarterDue } from '../periods/financialQuarter.ts'
import { Loading } from '../parts/Loading.tsx'
import type { PacksSearch } from './packAddress.ts'
import { PackNotAsked } from './PackNotAsked.tsx'
import { packQuestion } from './packQuestion.ts'
import { useMakePack } from './useMakePack.ts'

interface NewPackProps {
  /** What the address asks for. */
  asked: Omit<PacksSearch, 'before'>
  onAttempt: (hasErrors: boolean) => void
}

/** What a new pack is to be about. */
export function NewPack({ asked, onAttempt }: NewPackProps) {
  const { today } = useService()
  const navigate = useNavigate()
  const { isSending, refusal, error, make, makeAgain } = useMakePack()
  const basis = asked.basis ?? 'AS_RETURNED'

  useEffect(() => {
    if (refusal) onAttempt(true)
  }, [refusal]) // the page makes a new function each time; any of them will do

  return (
    <>
      <FiguresForm
        shown={{ ...asked, unit: '', period: asked.period ?? latestQuarterDue(today), basis }}
        verb="Make board pack"
        isOfAllUnits
        basis={null}
        refused={refusal?.__typename === 'Refusal' ? refusal.problems : []}
        onAttempt={onAttempt}
        onChosen={(chosen) => {
          // The form begins with it again where it is refused.
          void navigate({ to: '/packs', search: { basis, ...chosen }, replace: true })
          make(packQuestion({ basis, ...chosen }))
        }}
      />
      {isSending && <Loading what="the new pack" />}
      <PackNotAsked refusal={refusal} error={error} tryAgain={makeAgain} />
    </>
  )
}
