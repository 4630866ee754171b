import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { dayInWords } from '../periods/dayInWords.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonWords } from '../records/reasonWords.ts'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { withdrawGroupStatusDocument, groupLifeDocument } from './groupLifeMutations.ts'
import { groupsCrumb } from './groupTrail.ts'
import { statusWords } from './groupWords.ts'

const route = getRouteApi('/target-records/groups/$id/status/$spell/withdraw')

const words: ReasonWords = {
  verb: 'Withdraw a status of',
  button: 'Withdraw status',
  consequence: 'A withdrawn status stays in the trail and counts in no figure from now on. Where it had ended the status before it, that one is open again, as if there had been no break.',
  label: 'Why the status is withdrawn',
  missing: 'Enter why the status is withdrawn',
  done: 'is withdrawn',
  undone: 'changed in this way',
}

/** A status that was recorded by mistake. */
export function WithdrawStatusPage() {
  const { id, spell: spellId } = route.useParams()
  const [, withdraw] = useMutation(withdrawGroupStatusDocument)
  const asked = useAskedRecord({ query: groupLifeDocument, variables: { id } }, ({ ocg }) => {
    const spell = ocg?.statusSpells.find((each) => each.id === spellId)
    return ocg && spell ? { ...spell, version: ocg.version, group: ocg } : null
  })
  return (
    <ReasonPage
      words={words}
      isWarning
      name={asked.record?.group.alias ?? 'group with that status'}
      told="The status"
      asked={asked}
      list={groupsCrumb}
      address={{ to: '/groups/$id', params: { id } }}
      mayDo={({ mayWithdraw }) => mayWithdraw}
      request={async ({ key, id: spell, reason }) => {
        const { data, error } = await withdraw({ input: { key, id: spell, reason } })
        return { answer: data?.withdrawOcgStatus, error }
      }}
    >
      {({ status, from, lastDay, reason }) => (
        <p className="govuk-body">
          {statusWords[status]} from {dayInWords(from)}{lastDay ? ` to ${dayInWords(lastDay)}` : ', and still'}. Reason: {reason}
        </p>
      )}
    </ReasonPage>
  )
}
