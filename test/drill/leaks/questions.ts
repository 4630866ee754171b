import type { Writing } from './facts.ts'
import { readers, units } from './reader.ts'
import type { Request } from './request.ts'
import { draftTexts, lifeTexts, ofAnyKind, pageOf, partTexts, selections } from './selections.ts'
import { maySee, type Kind, type KnownRecord } from './world.ts'

type Question = (writing: Writing, now: Date) => Request

const codes = {
  threats: ['DRUGS', 'FIREARMS', 'FRAUD'], tactics: ['ARREST', 'WARRANT_OR_SEARCH'], forces: ['LEICESTERSHIRE', 'ESSEX', 'KENT'],
  strands: ['PURSUE', 'PREVENT'], grades: ['NEGATIVE', 'NO_IMPACT', 'MINOR', 'MODERATE', 'MAJOR'],
}
const periods = ['FY2026', 'FY2025', 'FY2026-Q3', 'YTD2026', 'YE2026-10', 'M2026-11', 'M2026-10', '2026-11-12..2026-11-12', '2026-11-10..2026-11-20', '2015-01-01..2026-11-20']

/** Every way to ask for records, one's own and those of others: by id, reference, word, key, filter, period and moment. */
export const questions: Record<string, Question> = {
  node: (writing) => {
    const record = anyRecord(writing)
    return asking(writing, [record], `query ($id: ID!) { node(id: $id) { ${ofAnyKind} } }`, { id: record?.id ?? '' })
  },
  nodes: (writing) => {
    const named = Array.from({ length: 6 }, () => anyRecord(writing))
    return asking(writing, named, `query ($ids: [ID!]!) { nodes(ids: $ids) { ${ofAnyKind} } }`, { ids: named.flatMap((record) => (record ? [record.id] : [])) })
  },
  disruption: (writing, now) => one(writing, 'Disruption', 'disruption', 'reference', now),
  output: (writing, now) => one(writing, 'Output', 'output', 'reference', now),
  ocg: (writing, now) => one(writing, 'Ocg', 'ocg', 'id', now),
  programme: (writing, now) => one(writing, 'Programme', 'programme', 'id', now),
  disruptions: (writing, now) => {
    const { random } = writing
    const [group, named] = [anyRecord(writing, 'Ocg'), anyRecord(writing, 'Disruption')]
    const filter = {
      unit: random.maybe(random.pick(units)), credit: random.maybe(random.pick(['LED', 'SUPPORTED'])), ocg: random.percent(30) ? (group?.id ?? null) : null,
      threat: random.percent(20) ? random.pick(codes.threats) : null, tactic: random.percent(20) ? random.pick(codes.tactics) : null,
      force: random.percent(15) ? random.pick(codes.forces) : null, strand: random.percent(15) ? random.pick(codes.strands) : null,
      grades: random.percent(20) ? [random.pick(codes.grades)] : null, period: random.percent(30) ? random.pick(periods) : null,
      reference: random.percent(30) ? beginningOf(writing, named) : null, includeWithdrawn: random.percent(70), knownOnlyRoughly: random.percent(15),
      firstRecordedIn: random.percent(15) ? 'FY2026' : null, outcome: random.percent(15) ? 'ARRESTS' : null, targetKind: random.percent(15) ? 'OCG' : null,
    }
    return list(writing, 'disruptions', 'Disruption', filter, ['EFFECT_NEWEST', 'RECORDED_OLDEST', 'REFERENCE_ASCENDING'], now, [filter.ocg ? group : null, filter.reference ? named : null])
  },
  ocgs: (writing, now) => {
    const { random } = writing
    const named = anyRecord(writing, 'Ocg')
    const filter = {
      search: random.maybe(beginningOf(writing, named)), urn: random.percent(20) ? beginningOf(writing, named) : null, threat: random.percent(20) ? random.pick(codes.threats) : null,
      status: random.percent(20) ? 'ACTIVE' : null, withoutUrn: random.percent(20), includeWithdrawn: random.percent(70),
    }
    return list(writing, 'ocgs', 'Ocg', filter, ['ALIAS_ASCENDING', 'URN_DESCENDING', 'MAPPED_NEWEST'], now, [filter.search || filter.urn ? named : null])
  },
  outputs: (writing, now) => {
    const { random } = writing
    const [programme, named] = [anyRecord(writing, 'Programme'), anyRecord(writing, 'Output')]
    const filter = {
      unit: random.maybe(random.pick(units)), programme: random.percent(30) ? (programme?.id ?? null) : null, reference: random.percent(30) ? beginningOf(writing, named) : null,
      threat: random.percent(20) ? 'FRAUD' : null, period: random.percent(30) ? random.pick(periods) : null, includeWithdrawn: random.percent(70), withoutFollowUp: random.percent(10),
    }
    return list(writing, 'outputs', 'Output', filter, ['HELD_NEWEST', 'TITLE_ASCENDING'], now, [filter.programme ? programme : null, filter.reference ? named : null])
  },
  programmes: (writing) => {
    const named = anyRecord(writing, 'Programme')
    const variables = { search: writing.random.maybe(beginningOf(writing, named)), withdrawn: writing.random.percent(70) }
    return asking(writing, [variables.search ? named : null], `query ($search: String, $withdrawn: Boolean) { programmes(search: $search, includeWithdrawn: $withdrawn) { ${selections.Programme} } }`, variables)
  },
  drafts: (writing) => {
    const known = writing.random.pickAny(writing.world.keys)
    const query = `query ($key: String!) { drafts { ${draftTexts} } draft(key: $key) { ${draftTexts} } submitted(key: $key) { ${ofAnyKind} } }`
    return { ...asking(writing, [], query, { key: known?.key ?? 'no-such-key-at-all' }), isForeign: known !== null && known.person !== writing.by.code }
  },
  suspectedDuplicates: (writing) => {
    const [group, record] = [anyRecord(writing, 'Ocg'), anyRecord(writing, 'Disruption')]
    const probe = { effect: '2026-11-12', target: { kind: 'OCG', ocg: group?.id ?? '' }, disruption: writing.random.maybe(record?.id ?? null), outcomes: [{ kind: 'ARRESTS', quantity: 3, measureUnit: 'PEOPLE' }] }
    return asking(writing, [group, record], `query ($probe: DuplicateProbe!) { suspectedDuplicates(probe: $probe) { likeness disruption { ${selections.Disruption} } } }`, { probe })
  },
  life: (writing, now) => {
    const group = anyRecord(writing, 'Ocg')
    return asking(writing, [group], `query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { ${lifeTexts} } }`, { id: group?.id ?? '', asAt: momentIn(writing, now) })
  },
  parts: (writing, now) => {
    const { random, world } = writing
    const part = random.pickAny(world.parts)
    const disruption = anyRecord(writing, 'Disruption')
    const query = `query ($id: ID!, $r: String!, $asAt: Instant) { assessment(id: $id, asAt: $asAt) { ${partTexts.Assessment} } planAction(id: $id) { ${partTexts.PlanAction} }
      checkBack(disruption: $r, months: 3) { ${partTexts.CheckBack} } assessmentCover { inWords } disruption(reference: $r, asAt: $asAt) { checkBacks { ${partTexts.CheckBack} } } }`
    return asking(writing, [part?.of ?? null, disruption], query, { id: part?.id ?? '', r: disruption?.reference ?? '', asAt: momentIn(writing, now) })
  },
  partNodes: (writing) => {
    const named = Array.from({ length: 5 }, () => writing.random.pickAny(writing.world.parts.filter(({ kind }) => kind !== 'CheckBack')))
    return asking(writing, named.map((part) => part?.of ?? null), `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Assessment { ${partTexts.Assessment} } ... on PlanAction { ${partTexts.PlanAction} } } }`, {
      ids: named.flatMap((part) => (part ? [part.id] : [])),
    })
  },
  checkBacks: (writing, now) => {
    const { random } = writing
    const named = random.percent(30) ? anyRecord(writing, 'Disruption') : null
    const filter = { disruption: named?.reference ?? null, states: random.percent(30) ? ['RECORDED'] : null, months: random.percent(30) ? 3 : null, threat: random.percent(20) ? random.pick(codes.threats) : null }
    return asking(writing, [named], `query ($filter: CheckBackFilter, $first: Int, $asAt: Instant) { checkBackCounts { inWords } checkBacks(filter: $filter, first: $first, asAt: $asAt) { ${pageOf(partTexts.CheckBack)} } }`, {
      filter, first: random.percent(20) ? 100 : 2, asAt: momentIn(writing, now),
    })
  },
  sequences: (writing, now) => {
    const { random } = writing
    const query = `query ($period: String!, $first: Int, $asAt: Instant) { sequences(filter: { period: $period }, first: $first, asAt: $asAt) { ${pageOf('id outcome first { id reference } ocg { id alias }')} }
      reactivations(origin: ARCHIVED, period: $period, first: $first, asAt: $asAt) { ${pageOf('id from ocg { id alias } afterDisruption { id reference }')} } }`
    return asking(writing, [], query, { period: random.pick(periods), first: random.percent(50) ? 50 : 2, asAt: momentIn(writing, now) })
  },
  settings: (writing) => asking(writing, [], '{ settings { value reason recordedBy { code } history { reason } } }', {}),
  longTerm: (writing, now) => longTermQuestion(writing, now),
  figures: (writing, now) => figuresQuestion(writing, now),
  quality: (writing) => asking(writing, [], '{ unitQuality { unit { code } points { code inWords records of } } viewer { code label unit { code } } }', {}),
  people: (writing) => {
    const { random, world } = writing
    const { code } = random.pick(readers)
    const person = 'code label subject disabledReason grants { reason person { code } } openSessions'
    const query = `query ($code: String!, $ids: [ID!]!, $search: String) {
      nodes(ids: $ids) { __typename ... on Grant { reason person { code } } ... on Session { device } ... on ManagedPerson { ${person} } }
      viewer { grant { reason } } mySessions { device } managedPerson(code: $code) { ${person} } people(first: 3, filter: { search: $search }) { totalCount edges { node { ${person} } } } }`
    const variables = { code, search: random.maybe(code), ids: [...world.people.grants, ...world.people.sessions].filter(() => random.percent(10)) }
    // What is not for somebody's role takes the rest of the answer with it, so people of units ask for what is for them.
    return asking(writing, [], writing.by.role === 'ADMINISTRATOR' || random.percent(30) ? query : query.replace(/ managedPerson.*(?= \}$)/s, '').replace('$code: String!, ', '').replace(', $search: String', ''), variables)
  },
  everyWay: (writing) => {
    const [d, g, o, p] = [anyRecord(writing, 'Disruption'), anyRecord(writing, 'Ocg'), anyRecord(writing, 'Output'), anyRecord(writing, 'Programme')]
    const query = `query ($d: ID!, $g: ID!, $o: ID!, $p: ID!, $dr: String!, $or: String!) {
      d: node(id: $d) { ... on Disruption { whatHappened links { reason } } } g: node(id: $g) { ... on Ocg { alias urn } } nodes(ids: [$d, $g, $o, $p]) { id ... on Programme { name } } disruption(reference: $dr) { id target { label } } output(reference: $or) { id title }
      byReference: disruptions(filter: { reference: $dr, includeWithdrawn: true }) { ${pageOf('id whatHappened')} } byGroup: disruptions(filter: { ocg: $g, includeWithdrawn: true }) { datedTooLoosely ${pageOf('id')} } }`
    return asking(writing, [d, g, o, p], query, { d: d?.id ?? '', g: g?.id ?? '', o: o?.id ?? '', p: p?.id ?? '', dr: d?.reference ?? '', or: o?.reference ?? '' })
  },
}

const gradeCounts = 'gross negative major moderate minor noImpact'
const breakdown = `code name counts { ${gradeCounts} }`
const shared = `asAt datedTooLoosely headline { gross { value } negative { value } supportedGross { value } } monthly { months gross negative } byStrand { ${breakdown} } byThreat { ${breakdown} }
  byTactic { ${breakdown} } byForce { ${breakdown} } outcomes { total disruptions kind { code } measureUnit { code } } outputs { kind outputs peopleReached } outputChanges { measures missing }
  outputsDatedTooLoosely findings caveats returnsInWords seriesBreaks { reason }`

/** Figures of any unit, period and moment, with every breakdown. */
export function figuresQuestion(writing: Writing, now: Date): Request {
  const { random } = writing
  const query = `query ($unit: String!, $period: String!, $asAt: Instant) {
    unit: unitImpact(unit: $unit, period: $period, asAt: $asAt) { __typename ... on UnitImpact { mayOpenRecords cumulative { days gross } ${shared} } ... on Refusal { message problems { field message } } }
    network: networkImpact(period: $period, asAt: $asAt) { __typename ... on NetworkImpact { units { unit { code } datedTooLoosely headline { gross { value } } cumulative { gross } } ${shared} } ... on Refusal { message problems { field message } } } }`
  const day = () => `2026-1${random.whole(2)}-${String(1 + random.whole(28)).padStart(2, '0')}`
  const period = random.percent(30) ? [day(), day()].toSorted().join('..') : random.pick(periods)
  return asking(writing, [], query, { unit: random.pick(units), period, asAt: momentIn(writing, now) })
}

const counts = 'sequences measured fell recovered stronger'
const curve = 'total events days survival atRisk inWords whyNone'

/** Did it last, for any unit, the network or a force, as at any moment. */
export function longTermQuestion(writing: Writing, now: Date): Request {
  const { random } = writing
  const query = `query ($unit: String, $force: String, $period: String!, $asAt: Instant) {
    impact: longTermImpact(unit: $unit, force: $force, period: $period, asAt: $asAt) { __typename ... on Refusal { message } ... on LongTermImpact { mayOpenRecords findings caveats whyNoDetail
      durability { held heldShare { share } whyNoShare } durabilityByQuarter { inWords durability { held } } outcomes { ${counts} } recovery { ${curve} } reactivationAfterArchiving { ${curve} }
      relief { scoreDays sequences } reliefByYear { inWords } cover { inWords } settings { name inWords } } }
    table: effectTable(dimension: TACTIC, unit: $unit, force: $force, period: $period, asAt: $asAt) { __typename ... on Refusal { message } ... on EffectTable { caveats rows { code name outcomes { ${counts} } whyNoDetail } } } }`
  const of = random.whole(3)
  return asking(writing, [], query, { unit: of === 0 ? random.pick(units) : null, force: of === 1 ? random.pick(codes.forces) : null, period: random.pick(periods), asAt: momentIn(writing, now) })
}

function anyRecord({ world, random }: Writing, kind?: Kind): KnownRecord | null {
  return random.pickAny(kind ? world.ofKind(kind) : world.records)
}

/** How the reference of a record or a word of it begins. */
function beginningOf({ random }: Writing, record: KnownRecord | null): string | null {
  const word = random.pickAny([...(record?.words ?? []), ...(record?.reference ? [record.reference] : [])])
  return word && random.percent(30) ? word.slice(0, 6 + random.whole(Math.max(1, word.length - 6))) : word
}

/** A moment since the first records, or now. */
function momentIn({ random }: Writing, now: Date): string | null {
  const since = Date.parse('2026-11-20T09:30:00.000Z')
  return random.percent(30) ? new Date(since + random.whole(Math.max(1, now.getTime() - since))).toISOString() : null
}

function one(writing: Writing, kind: Kind, field: string, by: 'id' | 'reference', now: Date): Request {
  const record = anyRecord(writing, kind)
  const type = by === 'id' ? 'ID!' : 'String!'
  return asking(writing, [record], `query ($by: ${type}, $asAt: Instant) { ${field}(${by}: $by, asAt: $asAt) { ${selections[kind]} } }`, { by: record?.[by] ?? '', asAt: momentIn(writing, now) })
}

function list(writing: Writing, field: string, kind: Kind, filter: object, orders: string[], now: Date, named: (KnownRecord | null)[]): Request {
  const { random } = writing
  // Now and then everything there is, so that totals can be held against what came.
  const isAll = random.percent(10)
  const fields = isAll ? `id version ${kind === 'Programme' ? '' : 'history { version }'}` : selections[kind]
  const query = `query ($filter: ${kind}Filter, $order: ${kind}Order, $first: Int, $asAt: Instant) { ${field}(filter: $filter, order: $order, first: $first, asAt: $asAt) { ${pageOf(fields)} } }`
  return asking(writing, named, query, { filter, order: random.pick(orders), first: isAll ? 100 : 1 + random.whole(3), asAt: momentIn(writing, now) })
}

function asking({ by }: Writing, named: (KnownRecord | null)[], query: string, variables: Record<string, unknown>): Request {
  return { by, query, variables, isForeign: named.some((record) => record !== null && !maySee(by, record)), mustBeRefused: false }
}
