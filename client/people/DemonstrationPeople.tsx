import { useService } from '../layout/viewer.ts'
import { Notice } from '../parts/Notice.tsx'
import { PeopleToChoose } from './PeopleToChoose.tsx'
import type { DemonstrationPerson } from './PeopleToChoose.tsx'

interface DemonstrationPeopleProps {
  people: readonly DemonstrationPerson[]
  /** Where to go once somebody is chosen. */
  to: string | undefined
}

/** Stands in for signing in where there is no issuer; does not exist in production. */
export function DemonstrationPeople({ people, to }: DemonstrationPeopleProps) {
  const { isInvented } = useService()
  return (
    <>
      <Notice title="Demonstration">
        <p className="govuk-body">
          These people are invented. Choosing one stands in for signing in and decides what you may see and do
          {isInvented ? '; every record is invented demonstration data' : ''}.
        </p>
      </Notice>
      <PeopleToChoose people={people} to={to} />
    </>
  )
}
