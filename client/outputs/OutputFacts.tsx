import { Link } from '@tanstack/react-router'
import { momentInWords } from '../periods/londonMoment.ts'
import type { OutputRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { DisruptionLink } from '../disruptions/DisruptionLink.tsx'
import { MergedStops } from '../disruptions/MergedWords.tsx'
import { outputKindWords } from './outputWords.ts'
import { reachedInWords } from './reachedInWords.ts'

export function OutputFacts({ output }: { output: OutputRecordFragment }) {
  const { disruption, programme } = output
  return (
    <SummaryList
      rows={[
        { name: 'Title', value: output.title },
        { name: 'Kind', value: outputKindWords[output.kind] },
        { name: 'Strand', value: output.strand.name },
        { name: 'Held', value: output.held.inWords },
        { name: 'Audience', value: output.audience.name },
        { name: 'People reached', value: reachedInWords(output) },
        { name: 'What was done', value: output.whatWasDone ?? 'not recorded' },
        { name: 'Threat', value: output.threat?.name ?? 'none recorded' },
        { name: 'Unit', value: output.unit.name },
        { name: 'Force', value: output.force?.name ?? 'none recorded' },
        {
          name: 'Programme',
          value: programme ? (
            <Link to="/outputs/programmes/$id" params={{ id: programme.id }} className="govuk-link">
              {programme.name}
            </Link>
          ) : (
            'none'
          ),
        },
        {
          name: 'Linked disruption',
          value: disruption ? (
            <LinkedDisruption disruption={disruption} />
          ) : (
            'none'
          ),
        },
        { name: 'This version recorded', value: `${momentInWords(output.recordedAt)}, by ${output.recordedBy.label}` },
      ]}
    />
  )
}

/** A disruption that was merged into another counts no more: the one that counts is named beside it. */
function LinkedDisruption({ disruption }: { disruption: NonNullable<OutputRecordFragment['disruption']> }) {
  const { reference, isWithdrawn, mergedInto } = disruption
  return (
    <>
      <DisruptionLink reference={reference} />
      {mergedInto ? <>, merged into <MergedStops into={mergedInto} /></> : null}
      {isWithdrawn && !mergedInto ? ', which is withdrawn' : null}
    </>
  )
}
