import type { Writing } from './facts.ts'
import { isOfCentre, maySeeReturnOf, months } from './knownReturns.ts'
import { units } from './reader.ts'
import type { Request } from './request.ts'

/** Everything written of a return, and of the records behind it. */
export const returnTexts = `comment figures { note cells { note inWords } } checks { message word } events { words actedBy { code } } extension { reason }
  queries { figureInWords messages { words saidBy { code } } } changes { records figures { before after } changedRecords { id reference reason } }`

/** Every way to ask for returns, one's own and those of others, and for what the centre makes of them. */
export const returnQuestions: Record<string, (writing: Writing, now: Date) => Request> = {
  return: (writing, now) => {
    const { random, by } = writing
    const unit = random.pick(units)
    const asAt = random.percent(30) ? new Date(now.getTime() - random.whole(60) * 60_000).toISOString() : null
    const query = `query ($unit: String!, $period: String!, $asAt: Instant) { result: return(unit: $unit, period: $period, asAt: $asAt) { ${returnTexts} acceptedFigures { note } editions } }`
    return asking(writing, query, { unit, period: `M${random.pick(months)}`, asAt }, maySeeReturnOf(unit)(by))
  },
  returnFile: (writing) => {
    const unit = writing.random.pick(units)
    return asking(writing, 'query ($unit: String!, $period: String!) { result: returnFile(unit: $unit, period: $period) { name csv } }', { unit, period: `M${writing.random.pick(months)}` }, maySeeReturnOf(unit)(writing.by))
  },
  desk: (writing) => asking(writing, 'query ($from: String!) { result: desk(from: $from) { __typename ... on Desk { rows { contacts lastMessage { words } cells { version state } } } ... on Refusal { message } } }', { from: 'M2026-07' }, isOfCentre(writing.by)),
  ownReturns: (writing) => asking(writing, 'query ($from: String!) { result: ownReturns(from: $from) { __typename ... on DeskRow { lastMessage { words } cells { version state } } ... on Refusal { message } } }', { from: 'M2026-07' }, writing.by.unit !== null),
  returnsToday: (writing) => asking(writing, '{ returnsToday { chases { words } toSend { version } changed { changedRecords } } reportingRates(from: "M2026-07") { ... on ReportingRates { caveats units { received } } } }', {}),
  editions: (writing) => asking(writing, '{ editions { note json csv missing { inWords } } publishedCorrections { why before after } }', {}),
  figuresOnBasis: (writing) => {
    const { random } = writing
    const shared = 'asAt caveats findings returnsInWords headline { gross { value } } byThreat { code } outcomes { total } returns { inWords } gaps { inWords } bases { whyNot }'
    const query = `query ($unit: String!, $period: String!, $basis: Basis, $fills: Boolean) {
      unit: unitImpact(unit: $unit, period: $period, basis: $basis, fillGaps: $fills) { __typename ... on UnitImpact { ${shared} } ... on Refusal { message problems { message } } }
      network: networkImpact(period: $period, basis: $basis, fillGaps: $fills) { __typename ... on NetworkImpact { ${shared} } ... on Refusal { message problems { message } } } }`
    return asking(writing, query, { unit: random.pick(units), period: random.pick(['M2026-09', 'M2026-10', 'FY2026-Q2', 'FY2026']), basis: random.pick(['AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED']), fills: random.percent(50) })
  },
}

/** @param maySee whether what is asked for is the person's to see: else anything but nothing is a leak */
function asking({ by }: Writing, query: string, variables: Record<string, unknown>, maySee = true): Request {
  return { by, query, variables, isForeign: !maySee, mustBeRefused: !maySee }
}
