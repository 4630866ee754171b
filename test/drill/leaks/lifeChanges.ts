import { aCheckBack } from '../../api/checkBacks/checkBacks.ts'
import type { Answer } from '../../support/person.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { aPlanAction } from '../../support/groupLife.ts'
import { anyOf, keyOf, submitting } from './changes.ts'
import type { Writing } from './facts.ts'
import { mayWrite, units } from './reader.ts'
import type { Request } from './request.ts'
import { partTexts } from './selections.ts'
import { type KnownPart, type KnownRecord, mayChange, mayReadLink, mayReadOf, mayUnlink } from './world.ts'

type Change = (writing: Writing) => Request | null

/** Every way to write what is known of a group besides its versions, what was found after a disruption, and settings. */
export const lifeChanges: Record<string, Change> = {
  recordAssessment: (writing) => ofGroup(writing, 'Assessment', (word) => ({ facts: anAssessment({ assessedOn: anyDay(writing), score: 40 + writing.random.whole(30), band: word, whyThisScore: word }) })),
  correctAssessment: (writing) => revising(writing, 'correct', 'Assessment', (word) => ({ facts: anAssessment({ assessedOn: anyDay(writing), band: word, whyThisScore: word }) })),
  withdrawAssessment: (writing) => revising(writing, 'withdraw', 'Assessment', () => ({})),
  recordPlanAction: (writing) => ofGroup(writing, 'PlanAction', (word) => ({ facts: aPlanAction({ action: word, owner: word }) })),
  correctPlanAction: (writing) => revising(writing, 'correct', 'PlanAction', (word) => ({ facts: aPlanAction({ action: word, owner: word }) })),
  withdrawPlanAction: (writing) => revising(writing, 'withdraw', 'PlanAction', () => ({})),
  recordCheckBack: (writing) => {
    const disruption = anyOf(writing, 'Disruption')
    if (!disruption) return null
    const word = wordOf(writing, disruption, 'CheckBack')
    return changing(writing, 'recordCheckBack', 'CheckBack', { disruption: disruption.reference, months: 3, facts: aCheckBack({ whyThisResult: word, evidence: word }) }, disruption)
  },
  correctCheckBack: (writing) => revising(writing, 'correct', 'CheckBack', (word) => ({ facts: aCheckBack({ whyThisResult: word, evidence: word }) })),
  withdrawCheckBack: (writing) => revising(writing, 'withdraw', 'CheckBack', () => ({})),
  recordOcgStatus: (writing) => {
    const group = anyOf(writing, 'Ocg')
    if (!group) return null
    const input = { ocg: group.id, status: writing.random.pick(['ACTIVE', 'MONITORED', 'ARCHIVED']), from: anyDay(writing, 2026), reason: wordOf(writing, group, 'Assessment') }
    return submitting(writing, 'recordOcgStatus', 'Ocg', input, group, mayChange(writing.by, group))
  },
  withdrawOcgLineage: (writing) => {
    const link = writing.random.pickAny(writing.world.links)
    if (!link) return null
    const input = { id: link.id, reason: `because ${writing.world.canaries.plant(mayReadLink(link.from, link.to))}` }
    const held = link.from.unit === writing.by.unit ? link.from : link.to
    return submitting(writing, 'withdrawOcgLineage', 'Ocg', input, held, mayUnlink(writing.by, link))
  },
  changeSetting: ({ by, world, random }) => ({
    by, isForeign: by.role !== 'ADMINISTRATOR', mustBeRefused: by.role !== 'ADMINISTRATOR',
    query: 'mutation ($input: ChangeSettingInput!) { result: changeSetting(input: $input) { __typename ... on Setting { value reason } ... on Refusal { message } ... on StaleSetting { message } } }',
    variables: { input: { key: keyOf({ by, world, random }), code: 'FEWEST_TO_SAY', version: 1, value: '11', reason: `because ${world.canaries.plant(() => true)}` } },
  }),
  // Those alone try it who may not: whoever may hands over before anybody asks, for what is on its way then has two right answers.
  transferOcg: (writing) => {
    const group = anyOf(writing, 'Ocg')
    return group && !mayHandOver(writing, group) ? handingOver(writing, group) : null
  },
}

/** Hands a group of the writer's unit over to another, which knows all of it from then on. */
export function handOver(writing: Writing): Request | null {
  const group = anyOf(writing, 'Ocg')
  return group && mayHandOver(writing, group) && group.unit !== 'TARIAN' ? handingOver(writing, group) : null
}

const mayHandOver = ({ by }: Writing, group: KnownRecord) => mayChange(by, group) && by.role !== 'RECORDER'

function handingOver(writing: Writing, group: KnownRecord): Request {
  const { by, random, world } = writing
  const toUnit = random.pick(units.filter((unit) => unit !== group.unit && unit !== 'TARIAN'))
  const reason = `because ${world.canaries.plant(({ unit }) => unit !== null && group.holders.has(unit))}`
  return {
    by, isForeign: !mayChange(by, group), mustBeRefused: !mayHandOver(writing, group),
    query: 'mutation ($input: TransferOcgInput!) { result: transferOcg(input: $input) { __typename ... on OcgTransferred { alias to { code } } ... on Refusal { message problems { field message } } ... on StaleOcg { message current { alias } } } }',
    variables: { input: { key: keyOf(writing), id: group.id, version: group.version, toUnit, day: '2026-11-02', reason } },
    learn: ({ data }: Answer) => {
      if ((data?.result as { __typename: string } | undefined)?.__typename !== 'OcgTransferred') return
      group.unit = toUnit
      group.holders.add(toUnit)
      group.version += 1
    },
  }
}

const anyDay = ({ random }: Writing, year = 2024 + random.whole(2)) => `${year}-${String(1 + random.whole(10)).padStart(2, '0')}-${String(1 + random.whole(28)).padStart(2, '0')}`

/** A text of a group's life is the holder's; of a check-back the leading unit's, whoever supported or holds the group. */
function wordOf({ world }: Writing, record: KnownRecord, kind: KnownPart['kind']): string {
  return world.canaries.plant(kind === 'CheckBack' ? ({ unit }) => unit !== null && unit === record.unit : mayReadOf(record))
}

function ofGroup(writing: Writing, kind: KnownPart['kind'], facts: (word: string) => object): Request | null {
  const group = anyOf(writing, 'Ocg')
  return group && changing(writing, `record${kind}`, kind, { ocg: group.id, ...facts(wordOf(writing, group, kind)) }, group)
}

function revising(writing: Writing, verb: 'correct' | 'withdraw', kind: KnownPart['kind'], facts: (word: string) => object): Request | null {
  const part = writing.random.pickAny(writing.world.parts.filter((one) => one.kind === kind))
  if (!part) return null
  const word = wordOf(writing, part.of, kind)
  return changing(writing, `${verb}${kind}`, kind, { id: part.id, version: part.version, reason: word, ...facts(word) }, part.of)
}

function changing(writing: Writing, name: string, kind: KnownPart['kind'], input: object, of: KnownRecord): Request {
  const { by, world } = writing
  const mayDo = mayWrite(by) && mayChange(by, of)
  return {
    by, isForeign: !mayDo, mustBeRefused: !mayDo,
    query: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { __typename ... on ${kind} { ${partTexts[kind]} }
      ... on Refusal { message problems { field message } } ... on Stale${kind} { message yours { ${partTexts[kind]} } current { ${partTexts[kind]} } } } }`,
    variables: { input: { ...input, key: keyOf(writing) } },
    learn: ({ data }: Answer) => {
      const shown = data?.result as { __typename: string; id: string; version: number | null } | undefined
      if (shown?.__typename !== kind) return
      const known = world.parts.find(({ id }) => id === shown.id)
      if (known) known.version = shown.version ?? known.version + 1
      else world.parts.push({ kind, id: shown.id, version: shown.version ?? 1, of })
    },
  }
}
