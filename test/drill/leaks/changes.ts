import type { Answer } from '../../support/person.ts'
import { disruptionFacts, groupFacts, ofOwnUnit, ofVersion, ofWriter, outputFacts, someSupporters, type Writing } from './facts.ts'
import { mayWrite, units } from './reader.ts'
import type { Request } from './request.ts'
import { draftTexts, resultOf } from './selections.ts'
import { mayChange, mayReadLink, maySee, type Kind, type KnownRecord } from './world.ts'

type Change = (writing: Writing) => Request | null
type Shown = { __typename: string; id: string; version: number; reference?: string }

/** Every way to write a record or a draft, of the writer's own unit and of others. A change without anything to change is none. */
export const changes: Record<string, Change> = {
  recordDisruption: (writing) => {
    const unit = unitFor(writing)
    const group = writing.random.percent(60) ? anyOf(writing, 'Ocg') : null
    const record = writing.world.begin('Disruption', unit)
    const facts = disruptionFacts(writing, record, group, someSupporters(writing.random, unit))
    return recording(writing, record, facts, group)
  },
  recordOcg: (writing) => {
    const record = writing.world.begin('Ocg', unitFor(writing))
    return recording(writing, record, groupFacts(writing, record))
  },
  recordOutput: (writing) => {
    const record = writing.world.begin('Output', unitFor(writing))
    const [disruption, programme] = [writing.random.percent(50) ? anyOf(writing, 'Disruption') : null, writing.random.percent(50) ? anyOf(writing, 'Programme') : null]
    return recording(writing, record, outputFacts(writing, record, disruption, programme), disruption, programme)
  },
  recordProgramme: (writing) => {
    const record = writing.world.begin('Programme', unitFor(writing))
    const name = ofOwnUnit(writing, record.unit)
    record.words.push(name)
    return recording(writing, record, { name, statedTargetPercent: 75 })
  },
  correctDisruption: (writing) =>
    correcting(writing, 'Disruption', (record) => {
      const group = writing.random.percent(50) ? anyOf(writing, 'Ocg') : null
      return { facts: disruptionFacts(writing, record, group, someSupporters(writing.random, record.unit)), group }
    }),
  correctOcg: (writing) => correcting(writing, 'Ocg', (record) => ({ facts: groupFacts(writing, record) })),
  correctOutput: (writing) => correcting(writing, 'Output', (record) => ({ facts: outputFacts(writing, record, null, null) })),
  correctProgramme: (writing) => correcting(writing, 'Programme', (record) => ({ facts: { name: ofOwnUnit(writing, record.unit) } })),
  withdraw: (writing) => movingOn(writing, 'withdraw'),
  restore: (writing) => movingOn(writing, 'restore'),
  mergeDisruption: (writing) => {
    const [record, into] = [anyOf(writing, 'Disruption'), anyOf(writing, 'Disruption')]
    if (!record || !into) return null
    const input = { id: record.id, version: record.version, into: into.id, reason: ofVersion(writing, record, [...record.supporters]) }
    return submitting(writing, 'mergeDisruption', 'Disruption', input, record, mayChange(writing.by, record) && maySee(writing.by, into))
  },
  linkDisruptions: (writing) => {
    const [one, other] = [anyOf(writing, 'Disruption'), anyOf(writing, 'Disruption')]
    if (!one || !other) return null
    const input = { disruption: one.id, other: other.id, kind: writing.random.pick(['RELATED', 'DIFFERENT']), reason: ofOwnUnit(writing) }
    return submitting(writing, 'linkDisruptions', 'Disruption', input, one, mayWrite(writing.by) && maySee(writing.by, one) && maySee(writing.by, other))
  },
  removeDisruptionLink: (writing) => {
    const [one, other] = [anyOf(writing, 'Disruption'), anyOf(writing, 'Disruption')]
    if (!one || !other) return null
    return submitting(writing, 'removeDisruptionLink', 'Disruption', { disruption: one.id, other: other.id }, one, mayWrite(writing.by) && maySee(writing.by, one))
  },
  recordOcgLineage: (writing) => {
    const [from, to] = [anyOf(writing, 'Ocg'), anyOf(writing, 'Ocg')]
    if (!from || !to) return null
    const input = { from: from.id, to: to.id, kind: writing.random.pick(['MERGED_INTO', 'SPLIT_INTO']), day: '2026-11-01', reason: `because ${writing.world.canaries.plant(mayReadLink(from, to))}` }
    const request = submitting(writing, 'recordOcgLineage', 'Ocg', input, from, mayChange(writing.by, from) && mayChange(writing.by, to))
    return { ...request, learn: (answer) => learnLink(writing, { from, to }, answer) }
  },
  saveDraft: (writing) => {
    const { random, by, world } = writing
    const record = random.percent(40) ? anyOf(writing, 'Disruption') : null
    // Another person's key is no way to that person's draft.
    const key = random.percent(20) ? (random.pickAny(world.keys)?.key ?? keyOf(writing)) : keyOf(writing)
    const input = {
      key, kind: 'DISRUPTION', record: record?.id ?? null, recordVersion: record?.version ?? null, summary: ofWriter(writing), content: JSON.stringify({ whatHappened: ofWriter(writing) }), revision: 0,
    }
    return {
      by, isForeign: record !== null && !mayChange(by, record), mustBeRefused: !mayWrite(by) || (record !== null && !mayChange(by, record)),
      query: `mutation ($input: SaveDraftInput!) { result: saveDraft(input: $input) { __typename ... on Draft { ${draftTexts} } ... on Refusal { message } ... on StaleDraft { message current { ${draftTexts} } } } }`,
      variables: { input },
    }
  },
  discardDraft: ({ world, random, by }) => {
    const known = random.pickAny(world.keys)
    if (!known) return null
    return {
      by, isForeign: known.person !== by.code, mustBeRefused: false, variables: { input: { key: known.key, revision: 1 } },
      query: `mutation ($input: DiscardDraftInput!) { result: discardDraft(input: $input) { __typename ... on Refusal { message } ... on StaleDraft { message current { ${draftTexts} } } } }`,
    }
  },
}

/** The unit for which a person writes; people of the network try it for any. */
const unitFor = ({ by, random }: Writing): string => by.unit ?? random.pick(units)

/** A record of that kind: half of them of the own unit, where there are any. */
export function anyOf({ world, random, by }: Writing, kind: Kind): KnownRecord | null {
  const all = world.ofKind(kind)
  const own = all.filter(({ unit }) => unit === by.unit)
  return random.pickAny(random.percent(60) && own.length > 0 ? own : all)
}

export function keyOf({ world, by, random }: Writing): string {
  const key = `drill-${world.keys.length}-${random.whole(1_000_000_000)}`
  world.keys.push({ key, person: by.code })
  return key
}

function recording(writing: Writing, record: KnownRecord, facts: object, ...named: (KnownRecord | null)[]): Request {
  const isForeign = named.some((other) => other !== null && !mayChange(writing.by, other))
  return submitting(writing, `record${record.kind}`, record.kind, { facts }, record, mayWrite(writing.by) && !isForeign, isForeign)
}

function correcting(writing: Writing, kind: Kind, change: (record: KnownRecord) => { facts: object; group?: KnownRecord | null }): Request | null {
  const record = anyOf(writing, kind)
  if (!record) return null
  const mayDo = mayChange(writing.by, record)
  // What is refused must not widen who may read: the drill keeps what it knew.
  const { facts, group } = change(mayDo ? record : writing.world.begin(kind, record.unit))
  const isForeign = !mayDo || (group != null && !mayChange(writing.by, group))
  return submitting(writing, `correct${kind}`, kind, { id: record.id, version: record.version, reason: ofVersion(writing, record, [...record.supporters]), facts }, record, !isForeign, isForeign)
}

function movingOn(writing: Writing, verb: 'withdraw' | 'restore'): Request | null {
  const kind = writing.random.pick(['Disruption', 'Ocg', 'Output', 'Programme'] as const)
  const record = anyOf(writing, kind)
  if (!record) return null
  const input = { id: record.id, version: record.version, reason: ofVersion(writing, record, [...record.supporters]) }
  return submitting(writing, `${verb}${kind}`, kind, input, record, mayChange(writing.by, record))
}

function learnLink({ by, world }: Writing, { from, to }: { from: KnownRecord; to: KnownRecord }, { data }: Answer): void {
  const shown = data?.result as { lineage?: { id: string; from: { id: string } | null; to: { id: string } | null }[] } | undefined
  for (const link of shown?.lineage ?? []) {
    if (link.from?.id === from.id && link.to?.id === to.id && !world.links.some(({ id }) => id === link.id)) world.links.push({ id: link.id, by: by.unit, from, to })
  }
}

export function submitting(writing: Writing, name: string, kind: Kind, input: object, record: KnownRecord, mayDo: boolean, isForeign = !mayDo): Request {
  return {
    by: writing.by,
    query: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { ${resultOf(kind)} } }`,
    variables: { input: { ...input, key: keyOf(writing) } },
    isForeign,
    mustBeRefused: !mayDo,
    learn: ({ data }: Answer) => {
      const shown = data?.result as Shown | undefined
      if (shown?.__typename === kind && (record.id === '' || record.id === shown.id)) writing.world.learn(record, shown)
    },
  }
}
