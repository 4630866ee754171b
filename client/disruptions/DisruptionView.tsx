import { CheckBacksOfDisruption } from '../checkBacks/CheckBacksOfDisruption.tsx'
import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { GradeTag } from '../parts/GradeTag.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RecordStanding } from '../records/RecordStanding.tsx'
import { DisruptionCredit, DisruptionFacts } from './DisruptionFacts.tsx'
import { gradingKindWords } from './disruptionWords.ts'
import { GradeAndWhy } from './GradeAndWhy.tsx'
import { LinksAndDuplicates } from './LinksAndDuplicates.tsx'
import { MergedFrom, MergedInto } from './MergedWords.tsx'
import { OutcomesTable } from './OutcomesTable.tsx'

interface DisruptionViewProps {
  disruption: NonNullable<DisruptionQuery['disruption']>
  asAt?: string | undefined
}

export function DisruptionView({ disruption, asAt }: DisruptionViewProps) {
  const suspected = disruption.suspectedDuplicates.length
  const params = { reference: disruption.reference }
  return (
    <>
      <RecordStanding
        record={disruption}
        asAt={asAt}
        consequence="It counts in no figure."
        correct={{ to: '/disruptions/$reference/correct', params }}
        withdraw={{ to: '/disruptions/$reference/withdraw', params }}
        restore={{ to: '/disruptions/$reference/restore', params }}
        merged={<MergedInto disruption={disruption} asAt={asAt} />}
      />
      <MergedFrom records={disruption.mergedFrom} asAt={asAt} />
      {suspected > 0 && !asAt ? (
        <p className="govuk-body">
          <a href="#possible-duplicates" className="govuk-link lv-action">
            {countOf(suspected, 'possible duplicate')}
          </a>
        </p>
      ) : null}
      <h2 className="govuk-heading-m">Facts</h2>
      <DisruptionFacts disruption={disruption} asAt={asAt} />
      <h2 className="govuk-heading-m">Grade and why</h2>
      <GradeAndWhy disruption={disruption} />
      <h2 className="govuk-heading-m">Outcomes</h2>
      <OutcomesTable outcomes={disruption.outcomes} version={disruption.version} />
      <h2 className="govuk-heading-m">Credit</h2>
      <DisruptionCredit disruption={disruption} />
      <CheckBacksOfDisruption disruption={disruption} asAt={asAt} />
      <LinksAndDuplicates disruption={disruption} asAt={asAt} />
      <RecordHistory
        versions={disruption.history}
        address={{ to: '/disruptions/$reference', params }}
        events={disruption.gradings}
        eventTitle={({ kind, grade }) => (
          <>
            {gradingKindWords[kind]} given: <GradeTag grade={grade} />
          </>
        )}
      />
    </>
  )
}
