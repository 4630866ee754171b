import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { SuspectedRecordFragment } from '../graphql/generated/graphql.ts'
import { GradeTag } from '../parts/GradeTag.tsx'
import { SummaryList } from '../parts/SummaryList.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { outcomesInWords } from './outcomesInWords.ts'
import { targetInWords } from './targetInWords.ts'
import '../records/records.css'

interface SuspectedRecordProps {
  suspected: SuspectedRecordFragment
  /** Beside a form: what is typed there stays where it is. */
  opensInNewTab?: boolean
  /** What else can be done about it, after "Open". */
  children?: ReactNode
}

/** One record that may be of the same disruption: its facts, and what is alike in words. */
export function SuspectedRecord({ suspected, opensInNewTab = false, children }: SuspectedRecordProps) {
  const heading = useId()
  const { disruption, likeness } = suspected
  const { reference } = disruption
  return (
    <article className="lv-suspected" aria-labelledby={heading}>
      <h3 className="govuk-heading-s" id={heading}>
        {reference}
      </h3>
      <p className="govuk-body">Alike: {likeness.join('; ')}</p>
      <SummaryList
        rows={[
          { name: 'Days of effect', value: disruption.effect.inWords },
          { name: 'Target', value: targetInWords(disruption.target) },
          { name: 'Counted grade', value: <GradeTag grade={disruption.countedGrade} /> },
          { name: 'Outcomes', value: outcomesInWords(disruption.outcomes) },
          { name: 'Led by', value: disruption.unit.name },
          { name: 'Recorded', value: `${momentInWords(disruption.recordedAt)}, by ${disruption.recordedBy.label}` },
        ]}
      />
      <div className="lv-actions">
        <Link
          to="/disruptions/$reference"
          params={{ reference }}
          className="govuk-link lv-action"
          {...(opensInNewTab ? { target: '_blank', rel: 'noreferrer' } : {})}
        >
          Open <span className="govuk-visually-hidden">{reference}</span>
          {opensInNewTab ? ' (new tab)' : ''}
        </Link>
        {children}
      </div>
    </article>
  )
}
