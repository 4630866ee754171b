import { Link } from '@tanstack/react-router'
import type { CheckBacksOfDisruptionFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { checkBackAddress } from './checkBackAddress.ts'
import { monthsInWords, resultInWords, stateInWords } from './checkBackWords.ts'

interface CheckBacksOfDisruptionProps {
  disruption: CheckBacksOfDisruptionFragment
  /** The moment as at which the disruption is shown; now when not given. */
  asAt?: string | undefined
}

/** Whether the effect still held, on the page of a disruption; nothing for a unit that did not lead it. */
export function CheckBacksOfDisruption({ disruption, asAt }: CheckBacksOfDisruptionProps) {
  const service = useService()
  const today = asAt ? londonDay(asAt) : service.today
  const { reference, checkBacks } = disruption
  if (!checkBacks) return null
  return (
    <>
      <h2 className="govuk-heading-m">Did it last?</h2>
      {checkBacks.length === 0 ? <p className="govuk-body">A disruption of this grade needs no check-back, by the settings.</p> : (
        <Table
          name="Check-backs"
          caption="Check-backs of this disruption"
          isCaptionHidden
          rows={checkBacks}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'months', heading: 'Check-back', isRowHeading: true,
              cell: ({ months }) => asAt ? monthsInWords(months) : <Link {...checkBackAddress({ reference, months })} className="govuk-link lv-nowrap">{monthsInWords(months)}</Link>,
            },
            { key: 'due', heading: 'Due on', cell: ({ dueOn }) => dayInWords(dueOn) },
            { key: 'state', heading: 'State', cell: (one) => (one.isNeeded ? stateInWords(one, today) : 'Recorded, no longer needed') },
            { key: 'result', heading: 'Result', cell: (one) => resultInWords(one) ?? 'not recorded' },
            { key: 'why', heading: 'Why', cell: ({ result, whyThisResult }) => (result ? (whyThisResult ?? 'not recorded') : 'not recorded') },
            { key: 'evidence', heading: 'Evidence', cell: ({ result, evidence }) => (result ? (evidence ?? 'none recorded') : 'not recorded') },
          ]}
        />
      )}
    </>
  )
}
