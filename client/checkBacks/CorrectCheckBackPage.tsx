import { getRouteApi } from '@tanstack/react-router'
import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { checkBackAddress, checkBackName, checkBacksTrail, monthsOfAddress } from './checkBackAddress.ts'
import { checkBackDocument } from './checkBackDocument.ts'
import { comparedCheckBack } from './comparedCheckBack.ts'
import { CorrectCheckBackForm } from './CorrectCheckBackForm.tsx'

const route = getRouteApi('/check-back-records/check-backs/$reference/$months/correct')

export function CorrectCheckBackPage() {
  const { reference, months: typed } = route.useParams()
  const months = monthsOfAddress(typed)
  const asked = useAskedRecord({ query: checkBackDocument, variables: { reference, months }, requestPolicy: 'network-only' }, ({ checkBack }) =>
    checkBack && { ...comparedCheckBack(checkBack), shown: checkBack },
  )
  return (
    <CorrectableRecord asked={asked} trail={checkBacksTrail} name={checkBackName({ reference, months })} page={checkBackAddress({ reference, months })}>
      {(checkBack) => <CorrectCheckBackForm key={checkBack.id} checkBack={checkBack} shown={checkBack.shown} />}
    </CorrectableRecord>
  )
}
