import { Link } from '@tanstack/react-router'
import type { TaskingMeetingGroupsQuery, TaskingRule } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { ruleCountInWords } from './ruleCountInWords.ts'

type WithRules = NonNullable<TaskingMeetingGroupsQuery['taskingMeeting']>

interface MeetingRulesProps {
  id: string
  rules: WithRules['rules']
  settings: WithRules['settings']
  chosen: TaskingRule | undefined
  isWhole: boolean
}

/** The rules that choose the groups, each with its settings in words and how many groups it finds; each opens what it finds. */
export function MeetingRules({ id, rules, settings, chosen, isWhole }: MeetingRulesProps) {
  const show = isWhole ? { show: 'all' as const } : {}
  return (
    <div className="lv-rules">
      <p className="govuk-body">
        The list is made by these rules, in this order; a group that several find stands once, with each of them. The highest score is named only where it puts a group here.
      </p>
      <ul className="lv-rules__list">
        {rules.map(({ rule, name, inWords, found, listed }) => (
          <li key={rule} className={rule === chosen ? 'lv-rules__rule lv-rules__rule--chosen' : 'lv-rules__rule'}>
            <strong>{name}</strong>{' '}
            {found === 0 ? 'finds no group' : (
              <Link to="/tasking/$id" params={{ id }} search={{ rule, ...show }} className="govuk-link" resetScroll={false} {...(rule === chosen ? { 'aria-current': true } : {})}>
                {ruleCountInWords({ found, listed })}
                {listed < found ? <span className="lv-meeting__actions">: show all {numberInWords(found)}</span> : null}
                <span className="govuk-visually-hidden"> by {name}</span>
              </Link>
            )}
            <span className="lv-rules__words">{inWords}</span>
          </li>
        ))}
      </ul>
      {settings.length > 0 ? (
        <p className="lv-meeting__small">Settings used: {settings.map(({ name, inWords }) => `${name}, ${inWords}`).join('; ')}.</p>
      ) : null}
      {chosen ? (
        <p className="govuk-body lv-meeting__actions">
          <Link to="/tasking/$id" params={{ id }} search={show} className="lv-chip" resetScroll={false}>
            Only {rules.find(({ rule }) => rule === chosen)?.name ?? 'one rule'}: show the whole list<span aria-hidden="true">{'\u00a0'}×</span>
          </Link>
        </p>
      ) : null}
    </div>
  )
}
