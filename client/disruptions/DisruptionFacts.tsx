import { Link } from '@tanstack/react-router'
import { momentInWords } from '../periods/londonMoment.ts'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { targetKindWords } from './disruptionWords.ts'

interface DisruptionFactsProps {
  disruption: DisruptionRecordFragment
  asAt?: string | undefined
}

const precisionNotes: Partial<Record<string, string>> = {
  MONTH: 'known only to the month',
  YEAR: 'known only to the year',
  RANGE: 'a range of days',
}

/** What happened, when, against whom and what was done. */
export function DisruptionFacts({ disruption, asAt }: DisruptionFactsProps) {
  const { effect, target, threats, tactics } = disruption
  const note = precisionNotes[effect.precision]
  return (
    <SummaryList
      rows={[
        { name: 'Days of effect', value: note ? `${effect.inWords} (${note})` : effect.inWords },
        { name: 'What happened', value: disruption.whatHappened ?? 'not recorded' },
        {
          name: targetKindWords[target.kind],
          value: target.ocg ? (
            <Link to="/groups/$id" params={{ id: target.ocg.id }} search={asAt ? { asAt } : {}} className="govuk-link">
              {target.label}
            </Link>
          ) : (
            target.label
          ),
        },
        { name: 'Strand', value: disruption.strand.name },
        { name: 'Threats', value: namesOf(threats) },
        { name: 'Tactics', value: namesOf(tactics) },
        { name: 'Operation', value: disruption.operationName ?? 'no name recorded' },
        { name: "Unit's own reference", value: disruption.ownReference ?? 'none recorded' },
        { name: 'This version recorded', value: `${momentInWords(disruption.recordedAt)}, by ${disruption.recordedBy.label}` },
      ]}
    />
  )
}

export function DisruptionCredit({ disruption }: { disruption: DisruptionRecordFragment }) {
  return (
    <SummaryList
      rows={[
        { name: 'Led by', value: disruption.unit.name },
        { name: 'Supporting units', value: namesOf(disruption.supportingUnits) },
        { name: 'Forces', value: namesOf(disruption.forces) },
        { name: 'Partner agencies', value: disruption.partnerNames.join('; ') || 'none recorded' },
      ]}
    />
  )
}

function namesOf(coded: readonly { name: string }[]): string {
  return coded.map(({ name }) => name).join('; ') || 'none recorded'
}
