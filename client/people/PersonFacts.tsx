import type { ManagedPersonFactsFragment } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { holdsInWords, roleOfUnit } from './grantInWords.ts'
import { personStanding } from './personStanding.ts'

export function PersonFacts({ person }: { person: ManagedPersonFactsFragment }) {
  const { code, grantNow, issuer, subject, lastSeenAt, openSessions } = person
  const standing = personStanding(person)
  return (
    <SummaryList
      rows={[
        ...(standing ? [{ name: 'Standing', value: standing }] : []),
        ...(person.isDisabled ? [{ name: 'Disabled', value: disabledInWords(person) }] : []),
        { name: 'Role today', value: grantNow ? roleOfUnit(grantNow) : 'None' },
        ...(grantNow ? [{ name: 'Since and until', value: holdsInWords(grantNow) }] : []),
        { name: 'Code', value: code },
        { name: 'Signs in with', value: issuer ?? 'Nobody vouches for this person: a demonstration person' },
        ...(subject ? [{ name: 'Called there', value: <span className="lv-as-typed">{subject}</span> }] : []),
        { name: 'Last seen', value: lastSeenAt ? momentInWords(lastSeenAt) : 'Never signed in' },
        { name: 'Open sessions', value: numberInWords(openSessions) },
      ]}
    />
  )
}

function disabledInWords({ disabledAt, disabledBy, disabledReason }: ManagedPersonFactsFragment): string {
  const when = disabledAt ? `On ${momentInWords(disabledAt)}` : 'At a moment that is not told'
  return `${when}${disabledBy ? ` by ${disabledBy.label}` : ''}${disabledReason ? `: ${disabledReason}` : ''}`
}
