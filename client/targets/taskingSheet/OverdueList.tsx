import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { checkBackAddress } from '../../checkBacks/checkBackAddress.ts'
import { planActionAddress } from '../../plans/planActionAddress.ts'
import { decisionAddress } from '../../taskingDecisions/decisionAddress.ts'
import { firstOf } from './firstOf.ts'
import type { GroupLife } from './groupLife.ts'
import { overdueInWords, overdueThings } from './overdueThings.ts'
import type { OverdueThing } from './overdueThings.ts'
import { SheetList } from './SheetList.tsx'

const most = 3

/** What is overdue, each opening what mends it. */
export function OverdueList({ group, asAt }: { group: GroupLife; asAt: string | undefined }) {
  const { id, mayCorrect, isWithdrawn, drawn, unit } = group
  const overdue = overdueThings(group)
  const rest = overdue.slice(most)
  const { more } = firstOf(overdue, most)
  const elsewhere = [
    ['CHECK_BACK', <Link key="check-backs" to="/check-backs" search={{ states: ['OVERDUE'] }} className="govuk-link">all overdue check-backs of {unit.code}</Link>],
    ['PLAN_ACTION', <a key="plan" href="#plan" className="govuk-link">the plan</a>],
    ['DECISION', <a key="decisions" href="#decisions" className="govuk-link">the decisions of meetings</a>],
  ] as const
  const places = elsewhere.filter(([wanted]) => rest.some(({ kind }) => kind === wanted)).map(([, link]) => link)
  return (
    <SheetList
      id="sheet-overdue"
      title="Overdue"
      items={overdue.map((thing, index) => ({ key: `${index}`, words: <Opened thing={thing} groupId={id} mayAssess={mayCorrect && !isWithdrawn && !asAt} /> }))}
      most={most}
      none={drawn.totalCount > drawn.edges.length ? `Nothing is overdue, as far as the newest ${drawn.edges.length} disruptions.` : 'Nothing is overdue.'}
      moreInWords={more > 0 ? overdueInWords(rest) : undefined}
      rest={places.map((link, index) => <Fragment key={link.key}>{index === 0 ? 'in ' : ', and in '}{link}</Fragment>)}
    />
  )
}

function Opened({ thing, groupId, mayAssess }: { thing: OverdueThing; groupId: string; mayAssess: boolean }): ReactNode {
  const { kind, words } = thing
  if (kind === 'CHECK_BACK') return <Link {...checkBackAddress(thing)} className="govuk-link">{words}</Link>
  if (kind === 'PLAN_ACTION') return <Link {...planActionAddress(thing.id)} className="govuk-link">{words}</Link>
  if (kind === 'DECISION') return <Link {...decisionAddress(thing.id)} className="govuk-link">{words}</Link>
  return mayAssess ? <Link to="/groups/$id/assessments/record" params={{ id: groupId }} className="govuk-link">{words}</Link> : words
}
