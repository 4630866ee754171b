import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { countSentence } from '../lists/countSentence.ts'
import { ListFailed } from '../lists/ListFailed.tsx'
import { useTurnedPage } from '../lists/useTurnedPage.ts'
import { ListedGroup } from './ListedGroup.tsx'
import { MeetingRules } from './MeetingRules.tsx'
import { ListTurner } from './ListTurner.tsx'
import type { ShownMeeting } from './shownMeeting.ts'
import { sinceInWords } from './sinceInWords.ts'
import { placeOfGroup } from './taskingAddress.ts'
import type { MeetingSearch } from './taskingSearch.ts'
import type { ListedGroups as AskedGroups } from './useListedGroups.ts'
import { useReturnToGroup } from './useReturnToGroup.ts'

interface ListedGroupsProps {
  meeting: ShownMeeting
  search: MeetingSearch
  list: AskedGroups
  /** Whether the whole list is to be printed once it is there. */
  isPrinting: boolean
  onPrinted: () => void
}

const groups = { one: 'group', many: 'groups' }

/** The groups of a meeting: the rules that choose them, and each with why it is there and what changed. */
export function ListedGroups({ meeting, search, list, isPrinting, onPrinted }: ListedGroupsProps) {
  const { id, decisions, mayCorrect, isWithdrawn, state, listedAt, previous } = meeting
  const { page, rules, settings, isOld, error, askAgain } = list
  const { count, rows, turn } = useTurnedPage(isOld ? null : page)
  const place = useLocation({ select: ({ hash }) => hash })
  const navigate = useNavigate()
  const isWhole = search.show === 'all'
  const isThere = page !== undefined && !isOld
  const rule = rules?.find((each) => each.rule === search.rule)
  const names = new Map(rules?.map((each) => [each.rule, each.name]))
  const isReturned = useReturnToGroup(place, isThere)

  useEffect(() => {
    if (!isPrinting) return
    if (!isWhole) return void navigate({ to: '.', search: { ...search, show: 'all', after: undefined } as never, replace: true, resetScroll: false })
    if (!isThere && !error) return
    onPrinted()
    if (isThere) requestAnimationFrame(() => window.print())
  }, [isPrinting, isWhole, isThere, error]) // the rest is made anew each time

  return (
    <section aria-labelledby="groups" aria-busy={isOld}>
      <h2 className="govuk-heading-m" id="groups">{rule ? `Groups that “${rule.name}” finds` : 'Groups on the list'}</h2>
      {rules ? <MeetingRules id={id} rules={rules} settings={settings ?? []} chosen={search.rule} isWhole={isWhole} /> : null}
      <div role="status" className="lv-list__count" ref={count} tabIndex={-1}>
        {isThere ? (
          <p key={`${search.rule ?? ''} ${search.after ?? ''}`} className="govuk-body">
            {page.totalCount === 0
              ? 'No group is found.'
              : countSentence(groups, { ...page, pageInfo: { ...page.pageInfo, hasPreviousPage: search.after !== undefined } }, {
                order: rule ? 'the most pressing first' : 'in the order of the rules', isBackward: false,
              })}
          </p>
        ) : null}
        {!isThere && !error ? <p className="govuk-body">Loading the groups…</p> : null}
      </div>
      {error ? <ListFailed error={error} askAgain={askAgain} first={{ ...search, after: undefined }} /> : null}
      {page && page.totalCount > 0 ? (
        <>
          <p className="govuk-body lv-meeting__since">{sinceInWords(previous)}</p>
          <div ref={rows} tabIndex={-1} className="lv-listed" role="group" aria-label="Groups">
            {page.edges.map(({ node }) => (
              <ListedGroup
                key={node.ocg.id}
                listed={node}
                names={names}
                meeting={{ id, isHeld: state === 'HELD', listedAt: listedAt ?? null, previous: previous ?? null }}
                decisions={decisions.filter(({ ocg }) => ocg?.id === node.ocg.id)}
                mayRecord={mayCorrect && !isWithdrawn && state === 'HELD'}
                search={search}
                isReturned={isReturned && place === placeOfGroup(node.ocg.id)}
              />
            ))}
          </div>
        </>
      ) : null}
      {page ? <ListTurner pageInfo={page.pageInfo} search={search} onTurn={turn} /> : null}
      {page && (isWhole || page.pageInfo.hasNextPage || search.after) ? (
        <p className="govuk-body lv-meeting__actions">
          <Link to="." search={{ ...search, show: isWhole ? undefined : 'all', after: undefined } as never} className="govuk-link" resetScroll={false}>
            {isWhole ? 'Show 25 groups at a time' : 'Show all groups at once'}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
