import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { dayInWords } from '../periods/dayInWords.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonWords } from '../records/reasonWords.ts'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { groupLifeDocument, withdrawGroupLineageDocument } from './groupLifeMutations.ts'
import { groupsCrumb } from './groupTrail.ts'
import { lineageWords } from './groupWords.ts'

const route = getRouteApi('/target-records/groups/$id/lineage/$link/withdraw')

/** The other group may be another unit's by now. */
const hidden = 'a group that you may not see'

const words: ReasonWords = {
  verb: 'Withdraw a merge or split of',
  button: 'Withdraw link',
  consequence: 'The two groups stand by themselves again, and their figures with them. Where a merge had archived a group of your unit, and nothing was recorded since, that status is withdrawn too.',
  label: 'Why the link is withdrawn',
  missing: 'Enter why the link is withdrawn',
  done: 'is withdrawn',
  undone: 'changed in this way',
}

/** A merge or split that was recorded by mistake. */
export function WithdrawLineagePage() {
  const { id, link: linkId } = route.useParams()
  const [, withdraw] = useMutation(withdrawGroupLineageDocument)
  const asked = useAskedRecord({ query: groupLifeDocument, variables: { id } }, ({ ocg }) => {
    const link = ocg?.lineage.find((each) => each.id === linkId)
    return ocg && link ? { ...link, version: ocg.version, alias: ocg.alias } : null
  })
  return (
    <ReasonPage
      words={words}
      isWarning
      name={asked.record?.alias ?? 'group with that link'}
      told="The link"
      asked={asked}
      list={groupsCrumb}
      address={{ to: '/groups/$id', params: { id } }}
      mayDo={({ mayWithdraw }) => mayWithdraw}
      request={async ({ key, id: link, reason }) => {
        const { data, error } = await withdraw({ input: { key, id: link, reason } })
        return { answer: data?.withdrawOcgLineage, error }
      }}
    >
      {({ day, kind, reason, from, to }) => (
        <p className="govuk-body">
          {dayInWords(day)}: {from?.alias ?? hidden} {lineageWords[kind]} {to?.alias ?? hidden}. Reason: {reason}
        </p>
      )}
    </ReasonPage>
  )
}
