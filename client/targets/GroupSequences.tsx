import { Link } from '@tanstack/react-router'
import { outcomeNames } from '../longTerm/outcomeWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { afterName } from './afterName.ts'
import { reliefInWords } from './reliefInWords.ts'
import type { GroupLife } from './taskingSheet/groupLife.ts'
import { noneAgainstItself } from './taskingSheet/mergedInWords.ts'

interface GroupSequencesProps {
  effect: GroupLife['effect']
  asAt: string | undefined
}

/** What followed each sequence of disruptions, in full, with the rule and the settings that it was measured by. */
export function GroupSequences({ effect, asAt }: GroupSequencesProps) {
  const { sequences, settings } = effect
  if (sequences.length === 0) return <Empty>{noneAgainstItself(effect, 'No disruption of this group is recorded, so there is nothing to follow.')}</Empty>
  return (
    <>
      <p className="govuk-body">
        Disruptions that follow each other before the score is seen back are one sequence, measured from the last score before the first of
        them: the relief is counted once, not to each. “Followed by” is all that is said; why a score moved is not known from this.
      </p>
      <Table
        name="What followed"
        caption={countOf(sequences.length, 'sequence')}
        rows={sequences.toReversed()}
        rowKey={({ first }) => first.id}
        columns={[
          {
            key: 'first', heading: 'Disruptions', isRowHeading: true,
            cell: ({ disruptions }) => disruptions.map(({ reference }) => (
              <div key={reference}>
                <Link to="/disruptions/$reference" params={{ reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap lv-action">{reference}</Link>
              </div>
            )),
          },
          {
            key: 'baseline', heading: 'Score before',
            cell: ({ baseline, baselineOn, method, methodVersion }) =>
              typeof baseline === 'number' ? `${numberInWords(baseline)}${baselineOn ? ` on ${dayInWords(baselineOn)}` : ''}${method ? `, ${method.name} ${methodVersion ?? ''}` : ''}` : 'none',
          },
          { key: 'outcome', heading: 'What followed', cell: ({ outcome, inWords }) => <><strong>{outcomeNames[outcome]}.</strong> {afterName(inWords, outcomeNames[outcome])}</> },
          {
            key: 'relief', heading: 'Relief in score-days',
            cell: ({ relief }) => (relief.length === 0 ? 'could not be measured' : relief.map((each) => <div key={each.months}>{reliefInWords(each)}</div>)),
          },
        ]}
      />
      <p className="govuk-body lv-muted">
        Measured with the settings of that moment. {settings.map(({ name, inWords }) => `${name}: ${inWords}.`).join(' ')}
      </p>
    </>
  )
}
