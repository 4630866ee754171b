import { canary } from './canary.ts'
import type { Person } from './person.ts'
import { moved, returnsAs, type ReturnEntry, type ReturnPlace, type ShownReturn } from './returnsAs.ts'
import type { TestApp } from './startApp.ts'

/** An application on which a story of a return runs. Without a clock that a test moves, a minute must pass by itself before it is approved. */
type Stage = { as: (code: string) => Pick<Person, 'ask'>; clock?: TestApp['clock'] }
type Figure = { code: string; source: string; parts: { key: string }[] }
type Check = { code: string; level: 'ERROR' | 'WARNING'; figure: string | null; message: string; wordAbout: string; wordKey: string; word: string | null }
type Asked = { version: number; state: string; period: { from: string }; definition: { figures: Figure[] }; checks: Check[] }

const asked = `query ($unit: String!, $period: String!) { return(unit: $unit, period: $period) { version state period { from }
  definition { figures { code source parts { key } } } checks { code level figure message wordAbout wordKey word } } }`

/** What is stated of each part of an entered figure, so that parts and totals agree. */
const quantityOfPart: Record<string, number> = { STAFF_IN_POST: 4.5, PARTNER_STAFF: 6, BUDGET: 250_000, GAIN_MADE: 5, GAIN_ANSWERED: 3 }
const totals: Record<string, string> = { STAFF_IN_POST_TOTAL: 'STAFF_IN_POST', BUDGET_TOTAL: 'BUDGET' }

/**
 * Every entered figure that a return asks for, part by part: 4.5 staff in each capability, each capability in place, 250,000 pounds
 * from each source and for each term, 5 referrals made and 3 answered in each force, a threat assessment of the period's first day
 * that ranks each threat medium, and totals that agree.
 */
export function everyEntry(figures: readonly Figure[], periodFrom: string): ReturnEntry[] {
  const partsOf = (code: string) => figures.find((figure) => figure.code === code)?.parts ?? []
  return figures.filter(({ source }) => source === 'ENTERED').flatMap(({ code, parts }) =>
    parts.map(({ key }): ReturnEntry => {
      const place = { about: code, key }
      if (code === 'CAPABILITY_STATE') return { ...place, code: 'IN_PLACE' }
      if (code === 'THREAT_PRIORITY') return { ...place, code: 'MEDIUM' }
      if (code === 'THREAT_ASSESSMENT') return { ...place, day: periodFrom }
      const summed = totals[code]
      const quantity = summed ? partsOf(summed).length * (quantityOfPart[summed] ?? 0) : quantityOfPart[code]
      return { ...place, quantity: String(quantity ?? 1) }
    }))
}

/**
 * A unit's return, which the demonstration people of the unit and of the centre bring from wherever it stands to where a test needs it:
 * the performance lead states and sends, the unit head approves, the accepter of the centre accepts.
 *
 * `draft` states every entered figure (`everyEntry`), with whatever the test changes of single parts; states nil where a count is 0;
 * and says a word to each check that asks for one. Two minutes pass before it is approved.
 */
export function aReturnOf({ as, clock }: Stage, place: ReturnPlace) {
  const people = {
    lead: returnsAs(as(`${place.unit}-PERFORMANCE-LEAD-1`)), head: returnsAs(as(`${place.unit}-UNIT-HEAD-1`)), accepter: returnsAs(as('NETWORK-NOCC-ACCEPTER-1')),
  }
  const read = async (): Promise<ShownReturn> => {
    const found = await people.lead.read(place)
    if (!found) throw new Error(`There is no return of ${place.unit} for ${place.period}`)
    return found
  }
  const draft = async (changed: ReturnEntry[] = []): Promise<ShownReturn> => stateAll(as(`${place.unit}-PERFORMANCE-LEAD-1`), place, changed)
  const approved = async (changed: ReturnEntry[] = []): Promise<ShownReturn> => {
    const standing = await read()
    if (standing.isFrozen) return standing
    const stated = await draft(changed)
    clock?.pass(2)
    return moved(await people.head.approve(place, stated))
  }
  const sent = async (changed: ReturnEntry[] = []): Promise<ShownReturn> => {
    const standing = await approved(changed)
    if (standing.state !== 'READY') return standing
    const after = moved(await people.lead.submit(place, standing))
    if (after.state !== 'SUBMITTED') throw new Error('The return fell back to draft: a record behind it changed')
    return after
  }
  const accepted = async (changed: ReturnEntry[] = []): Promise<ShownReturn> => {
    const standing = await sent(changed)
    if (standing.state === 'ACCEPTED') return standing
    const answer = await people.accepter.accept([{ ...place, version: standing.version }])
    if (answer.__typename !== 'AcceptedReturns') throw new Error(`Not accepted: ${JSON.stringify(answer)}`)
    return answer.accepted[0] ?? read()
  }
  return { ...people, place, read, draft, approved, sent, accepted }
}

/** States all that a return asks for, and answers its checks until none is left that would stop it. */
async function stateAll(person: Pick<Person, 'ask'>, place: ReturnPlace, changed: ReturnEntry[]): Promise<ShownReturn> {
  const returns = returnsAs(person)
  const look = async (): Promise<Asked> => {
    const { return: found } = await person.ask<{ return: Asked | null }>(asked, place)
    if (!found) throw new Error(`There is no return of ${place.unit} for ${place.period}`)
    return found
  }
  const first = await look()
  const entries = new Map<string, ReturnEntry>()
  const put = (entry: ReturnEntry) => entries.set(`${entry.about} ${entry.key}`, { ...entries.get(`${entry.about} ${entry.key}`), ...entry })
  const answer = ({ code, figure, wordAbout, wordKey }: Check) =>
    code === 'NIL_NOT_STATED' && figure ? put({ about: figure, key: '', isNil: true }) : put({ about: wordAbout, key: wordKey, note: `As expected. ${canary}` })
  const mayAnswer = ({ code, level, word }: Check) => code === 'NIL_NOT_STATED' || (level === 'WARNING' && word === null)
  for (const entry of everyEntry(first.definition.figures, first.period.from)) put(entry)
  first.checks.filter(mayAnswer).forEach(answer)
  for (const entry of changed) put(entry)
  let standing = moved(await returns.save(place, first, [...entries.values()]))
  for (let round = 0; round < 3; round += 1) {
    const open = (await look()).checks.filter(({ level, word }) => level === 'ERROR' || word === null)
    if (open.length === 0) return standing
    const stopped = open.find((check) => !mayAnswer(check))
    if (stopped) throw new Error(`A check stops the return: ${stopped.code} ${stopped.message}`)
    open.forEach(answer)
    standing = moved(await returns.save(place, standing, [...entries.values()]))
  }
  throw new Error('The checks of the return cannot be answered')
}
