import { numberInWords } from '../../parts/numberInWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import { statusWords, taskingLevelWords, urnInWords } from '../groupWords.ts'
import { firstOf } from './firstOf.ts'
import type { GroupLife } from './groupLife.ts'

/** Names of threats in the sheet; the record below has all. */
const mostThreats = 4

/** Who the group is and who answers for it, closely set. */
export function SheetFacts({ group }: { group: GroupLife }) {
  const [latest] = group.assessments
  const threats = firstOf(group.threats.map(({ name }) => name), mostThreats)
  const rows: [name: string, value: string][] = [
    ['URN', urnInWords(group)],
    ['Alias', group.alias],
    ['Threats', [...threats.shown, ...(threats.more > 0 ? [`and ${threats.more} more`] : [])].join('; ') || 'none recorded'],
    ['Score and band', latest ? `${numberInWords(latest.score)}, ${latest.band} (${latest.method.name} ${latest.methodVersion})` : 'never assessed'],
    ['Status', `${statusWords[group.status]}${statusSince(group)}`],
    ['LRO’s force', group.owningForce?.name ?? 'not recorded'],
    ['SIO’s unit', group.sioUnit?.code ?? 'not escalated'],
    ['Tasking level', group.taskingLevel ? taskingLevelWords[group.taskingLevel] : 'not set'],
    ['Held by', group.unit.code],
    ['Last assessed', latest ? dayInWords(latest.assessedOn) : 'never'],
  ]
  return (
    <section className="lv-sheet__facts" aria-labelledby="sheet-facts">
      <h2 className="lv-sheet__heading" id="sheet-facts">Facts</h2>
      <dl className="lv-sheet__list">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Review</dt>
          <dd>{reviewInWords(group.review)}</dd>
        </div>
      </dl>
    </section>
  )
}

function reviewInWords({ isOverdue, dueOn }: GroupLife['review']) {
  if (!dueOn) return 'not due: archived'
  return isOverdue ? <strong>Overdue since {dayInWords(dueOn)}</strong> : `due on ${dayInWords(dueOn)}`
}

function statusSince({ status, statusSpells }: GroupLife): string {
  const spell = statusSpells.findLast((each) => each.status === status && !each.lastDay)
  return spell ? ` since ${dayInWords(spell.from)}` : ''
}
