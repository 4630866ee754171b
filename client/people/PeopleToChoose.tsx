import { useState } from 'react'
import type { SignInQuery } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import type { Problem } from '../parts/problem.ts'
import { useViewerOrNone } from '../layout/viewer.ts'
import { choosePerson, forgetPerson } from './choosePerson.ts'
import { peopleByUnit } from './peopleByUnit.ts'

export type DemonstrationPerson = SignInQuery['demonstrationPeople'][number]

interface PeopleToChooseProps {
  people: readonly DemonstrationPerson[]
  /** Where to go once somebody is chosen. */
  to: string | undefined
}

export function PeopleToChoose({ people, to = '/' }: PeopleToChooseProps) {
  const [failures, setFailures] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const viewer = useViewerOrNone()

  async function change(send: () => Promise<string | null>, next = '/') {
    setFailures([])
    const words = await send()
    // A full load, so that nothing fetched for the last person stays in memory.
    if (words === null) window.location.assign(next)
    else setFailures([{ field: '', message: words }])
    setAttempt((count) => count + 1)
  }

  if (people.length === 0) return <Empty>There are no demonstration people here.</Empty>
  return (
    <>
      <ErrorSummary problems={failures} attempt={attempt} />
      {viewer ? (
        <p className="govuk-body">
          You are looking as {viewer.label}.{' '}
          <Button kind="secondary" className="lv-inline" onClick={() => void change(forgetPerson)}>
            Stop looking as {viewer.label}
          </Button>
        </p>
      ) : null}
      <div className="lv-people">
        {peopleByUnit(people).map((group) => (
          <section key={group.name} className="lv-people__unit">
            <h2 className="govuk-heading-s">{group.name}</h2>
            <ul className="govuk-list">
              {group.people.map((person) => (
                <li key={person.code}>
                  <button type="button" className="lv-people__person" onClick={() => void change(() => choosePerson(person.code), to)}>
                    {person.label}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
