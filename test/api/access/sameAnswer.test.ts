import { randomUUID } from 'node:crypto'
import { getNamedType, type GraphQLArgument, type GraphQLInputField, isInputObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../server/graphql/schema.ts'
import { against, aDisruption } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { aPlanAction, groupLife, plansOf, type ShownPlanAction } from '../../support/groupLife.ts'
import { aQueriedReturn, placesOfReturns, type Returns } from './heardOfReturns.ts'
import { ownTasking, placesOfTasking, someTasking, type Tasking, withdrawnTasking } from './heardOfTasking.ts'
import { aCheckBack, correctCheckBack, recordCheckBack, recorded, withdrawCheckBack } from '../checkBacks/checkBacks.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const owner = as('EMSOU-RECORDER-1')
const stranger = as('TARIAN-RECORDER-1')

type Known = { id: string; version: number }
type Named = Known & { reference: string }
/** What somebody of another unit may have heard of: one record of each kind. */
type Heard = { disruption: Named; group: Known; output: Named; programme: Known } & Life & Tasking & Returns
type Life = { assessment: Known; action: Known; spell: Known; link: Known; checkBack: Known }

/** What is known of a group besides its versions, and what came of a disruption. */
async function aLife(group: Known, disruption: Named): Promise<Life> {
  const part = made(await owner.groups.record(aGroup({ alias: 'Offshoot' })))
  return {
    link: { id: made(await groupLife(owner).link({ from: group.id, to: part.id, kind: 'SPLIT_INTO' })).lineage[0]?.id ?? '', version: 1 },
    assessment: await assessmentsOf(owner).record(group, anAssessment()),
    action: (await plansOf(owner).record(group.id)) as ShownPlanAction,
    spell: { id: (await groupLife(owner).read(group.id))?.statusSpells[0]?.id ?? '', version: 1 },
    checkBack: recorded(await recordCheckBack(owner, disruption.reference, 3)) as Known,
  }
}
const longAgo = { effect: '2026-03-02', grade: 'MAJOR' } as const

const standing: Heard = await (async () => {
  const group = made(await owner.groups.record(aGroup({ alias: 'Whimbrel', urn: 'EM/000123' })))
  const programme = made(await owner.programmes.record(aProgramme({ name: 'Year 9 talks' })))
  const disruption = made(await owner.disruptions.record(against(group, { ...longAgo, ownReference: 'EM-S-77' })))
  return { ...(await aLife(group, disruption)), ...(await someTasking(owner, clock, group, '2026-11-18')), ...(await aQueriedReturn({ as, database }, 'EMSOU', '2026-09')), group, programme, disruption, output: made(await owner.outputs.record(anOutput({ disruption: disruption.id, programme: programme.id }))) }
})()
const withdrawn: Heard = await (async () => {
  const mapped = made(await owner.groups.record(aGroup({ alias: 'Dotterel', urn: 'EM/000124' })))
  const struck = made(await owner.disruptions.record(against(mapped, longAgo)))
  const life = { ...(await aLife(mapped, struck)), ...(await withdrawnTasking(owner, clock, mapped, '2026-11-19')), ...(await aQueriedReturn({ as, database }, 'EMSOU', '2026-08')) }
  life.assessment = await assessmentsOf(owner).withdraw(life.assessment)
  life.action = (await plansOf(owner).withdraw(life.action)) as ShownPlanAction
  recorded(await withdrawCheckBack(owner, life.checkBack))
  const disruption = made(await owner.disruptions.withdraw(struck))
  const group = made(await owner.groups.withdraw(mapped))
  const programme = made(await owner.programmes.withdraw(made(await owner.programmes.record(aProgramme({ name: 'Last year’s talks' })))))
  return { ...life, group, programme, disruption, output: made(await owner.outputs.withdraw(made(await owner.outputs.record(anOutput())))) }
})()
const merged: Heard = { ...standing, disruption: made(await pairsOf(owner).merge(made(await owner.disruptions.record(aDisruption())), standing.disruption)) }

const nowhere = (type: string, end = ''): Known => ({ id: Buffer.from(`${type}:018f4aaa-0000-7000-8000-0000000000ff${end}`).toString('base64'), version: 1 })
const typeOf = ({ id }: Known): string => Buffer.from(id, 'base64').toString().split(':')[0] ?? ''
/** The same, made up. Numbers of versions are what somebody guesses in either case. */
const madeUp = ({ disruption, group, output, programme, assessment, action, spell, link, checkBack, meeting, planned, decision, request, query }: Heard): Heard => ({
  query: { id: '018f4aaa-0000-7000-8000-0000000000fe', version: query.version },
  assessment: { ...nowhere('Assessment'), version: assessment.version },
  action: { ...nowhere('PlanAction'), version: action.version },
  spell: { ...nowhere(typeOf(spell)), version: spell.version },
  link: { ...nowhere(typeOf(link)), version: link.version },
  meeting: { ...nowhere('TaskingMeeting'), version: meeting.version },
  planned: { ...nowhere('TaskingMeeting'), version: planned.version },
  decision: { ...nowhere('TaskingDecision'), version: decision.version },
  request: { ...nowhere('GatewayRequest'), version: request.version },
  checkBack: { ...nowhere('CheckBack', ':3'), version: checkBack.version },
  disruption: { ...nowhere('Disruption'), version: disruption.version, reference: 'EMSOU-2026-9999' },
  group: { ...nowhere('Ocg'), version: group.version },
  output: { ...nowhere('Output'), version: output.version, reference: 'EMSOU-P-2026-9999' },
  programme: { ...nowhere('Programme'), version: programme.version },
})

/** The stranger's own, to be tied to what they have heard of. */
const own = {
  disruption: made(await stranger.disruptions.record(aDisruption())),
  group: made(await stranger.groups.record(aGroup())),
  output: made(await stranger.outputs.record(anOutput())),
  ...(await ownTasking(stranger, clock)),
}
await aQueriedReturn({ as, database }, 'TARIAN', '2026-09')
const lineage = (from: Known, to: Known) =>
  stranger.send('mutation ($input: RecordOcgLineageInput!) { recordOcgLineage(input: $input) { __typename ... on Refusal { message problems { field message } } } }', {
    input: { key: randomUUID(), from: from.id, to: to.id, kind: 'MERGED_INTO', day: '2026-11-01', reason: 'One group by now.' },
  })
const list = '{ totalCount edges { node { id } } }'

/** Every place in the API where an id can be sent, as somebody of another unit sends it. */
const places: Record<string, (heard: Heard) => Promise<unknown>> = {
  'node(id)': (h) => stranger.send('query ($d: ID!, $g: ID!, $o: ID!, $p: ID!) { d: node(id: $d) { id } g: node(id: $g) { id } o: node(id: $o) { id } p: node(id: $p) { id } }', {
    d: h.disruption.id, g: h.group.id, o: h.output.id, p: h.programme.id,
  }),
  'nodes(ids)': (h) => stranger.send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [h.disruption.id, h.group.id, h.output.id, h.programme.id, h.assessment.id, h.action.id, h.meeting.id, h.decision.id, h.request.id] }),
  'ocg(id)': (h) => stranger.send('query ($id: ID!) { ocg(id: $id) { id } }', { id: h.group.id }),
  'assessment(id)': (h) => stranger.send('query ($id: ID!) { assessment(id: $id) { id } }', { id: h.assessment.id }),
  'planAction(id)': (h) => stranger.send('query ($id: ID!) { planAction(id: $id) { id } }', { id: h.action.id }),
  ...placesOfTasking(stranger, () => own),
  ...placesOfReturns(stranger, { period: 'M2026-09', version: 4 }),
  'recordAssessment(input.ocg)': (h) => assessmentsOf(stranger).record(h.group, anAssessment()),
  'correctAssessment(input.id)': (h) => assessmentsOf(stranger).correct(h.assessment, anAssessment()),
  'withdrawAssessment(input.id)': (h) => assessmentsOf(stranger).withdraw(h.assessment),
  'recordPlanAction(input.ocg)': (h) => plansOf(stranger).record(h.group.id),
  'correctPlanAction(input.id)': (h) => plansOf(stranger).correct(h.action, aPlanAction()),
  'withdrawPlanAction(input.id)': (h) => plansOf(stranger).withdraw(h.action),
  'recordOcgStatus(input.ocg)': (h) => groupLife(stranger).status(h.group.id, { status: 'MONITORED', from: '2026-11-01' }),
  'withdrawOcgStatus(input.id)': (h) => groupLife(stranger).withdrawStatus(h.spell.id),
  'withdrawOcgLineage(input.id)': (h) => groupLife(stranger).unlink(h.link.id),
  'transferOcg(input.id)': (h) => groupLife(as('TARIAN-UNIT-HEAD-1')).transfer(h.group),
  'correctCheckBack(input.id)': (h) => correctCheckBack(stranger, h.checkBack, aCheckBack()),
  'withdrawCheckBack(input.id)': (h) => withdrawCheckBack(stranger, h.checkBack),
  'programme(id)': (h) => stranger.send('query ($id: ID!) { programme(id: $id) { id } }', { id: h.programme.id }),
  'disruptions(filter.ocg)': (h) => stranger.send(`query ($id: ID!) { disruptions(filter: { ocg: $id, includeWithdrawn: true }) ${list} }`, { id: h.group.id }),
  'outputs(filter.programme)': (h) => stranger.send(`query ($id: ID!) { outputs(filter: { programme: $id, includeWithdrawn: true }) ${list} }`, { id: h.programme.id }),
  'suspectedDuplicates(probe.target.ocg)': (h) => stranger.send(
    'query ($id: ID!) { suspectedDuplicates(probe: { effect: "2026-11-12", target: { kind: OCG, ocg: $id } }) { disruption { id } likeness } }', { id: h.group.id },
  ),
  'suspectedDuplicates(probe.disruption)': (h) => stranger.send(
    'query ($id: ID!, $g: ID!) { suspectedDuplicates(probe: { effect: "2026-11-12", target: { kind: OCG, ocg: $g }, disruption: $id }) { disruption { id } likeness } }',
    { id: h.disruption.id, g: own.group.id },
  ),
  'correctDisruption(input.id)': (h) => stranger.disruptions.correct(h.disruption, aDisruption()),
  'correctDisruption(input.facts.target.ocg)': (h) => stranger.disruptions.correct(own.disruption, against(h.group)),
  'withdrawDisruption(input.id)': (h) => stranger.disruptions.withdraw(h.disruption),
  'restoreDisruption(input.id)': (h) => stranger.disruptions.restore(h.disruption),
  'mergeDisruption(input.id)': (h) => pairsOf(stranger).merge(h.disruption, own.disruption),
  'mergeDisruption(input.into)': (h) => pairsOf(stranger).merge(own.disruption, h.disruption),
  'linkDisruptions(input.disruption)': (h) => pairsOf(stranger).link(h.disruption, own.disruption),
  'linkDisruptions(input.other)': (h) => pairsOf(stranger).link(own.disruption, h.disruption),
  'removeDisruptionLink(input.disruption)': (h) => pairsOf(stranger).unlink(h.disruption, own.disruption),
  'removeDisruptionLink(input.other)': (h) => pairsOf(stranger).unlink(own.disruption, h.disruption),
  'recordDisruption(input.facts.target.ocg)': (h) => stranger.disruptions.record(against(h.group)),
  'recordDisruption(input.links.other)': (h) => stranger.send(
    'mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename ... on Refusal { message problems { field message } } } }',
    { input: { key: randomUUID(), facts: aDisruption(), links: [{ other: h.disruption.id, kind: 'RELATED' }] } },
  ),
  'correctOcg(input.id)': (h) => stranger.groups.correct(h.group, aGroup()),
  'withdrawOcg(input.id)': (h) => stranger.groups.withdraw(h.group),
  'restoreOcg(input.id)': (h) => stranger.groups.restore(h.group),
  'recordOcgLineage(input.from)': (h) => lineage(h.group, own.group),
  'recordOcgLineage(input.to)': (h) => lineage(own.group, h.group),
  'correctOutput(input.id)': (h) => stranger.outputs.correct(h.output, anOutput()),
  'correctOutput(input.facts.disruption)': (h) => stranger.outputs.correct(own.output, anOutput({ disruption: h.disruption.id })),
  'correctOutput(input.facts.programme)': (h) => stranger.outputs.correct(own.output, anOutput({ programme: h.programme.id })),
  'withdrawOutput(input.id)': (h) => stranger.outputs.withdraw(h.output),
  'restoreOutput(input.id)': (h) => stranger.outputs.restore(h.output),
  'recordOutput(input.facts.disruption)': (h) => stranger.outputs.record(anOutput({ disruption: h.disruption.id })),
  'recordOutput(input.facts.programme)': (h) => stranger.outputs.record(anOutput({ programme: h.programme.id })),
  'correctProgramme(input.id)': (h) => stranger.programmes.correct(h.programme, aProgramme()),
  'withdrawProgramme(input.id)': (h) => stranger.programmes.withdraw(h.programme),
  'restoreProgramme(input.id)': (h) => stranger.programmes.restore(h.programme),
  'saveDraft(input.record)': (h) => draftsOf(stranger).save(aDraft({ record: h.disruption.id, recordVersion: h.disruption.version })),
}
/** Ids of people, grants and sessions: who may send them is tested with those (test/api/people, test/api/sessions). */
const ofPeople = ['decideGrant(input.grant)', 'endGrant(input.grant)', 'endMySessions(input.session)']

/** Ids of what everybody who sees figures reads: who may change it is tested in test/api/comparison/rebasings.test.ts. */
const ofFigures = ['withdrawRebasing(input.id)']

/** Every place in the schema that takes an id. */
function idPlaces(): string[] {
  const within = (at: string, { name, type }: GraphQLArgument | GraphQLInputField): string[] => {
    const of = getNamedType(type)
    const path = at.endsWith('(') ? `${at}${name}` : `${at}.${name}`
    if (of.name === 'ID') return [`${path})`]
    return isInputObjectType(of) ? Object.values(of.getFields()).flatMap((field) => within(path, field)) : []
  }
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.values(root?.getFields() ?? {}))
  return roots.flatMap((field) => field.args.flatMap((arg) => within(`${field.name}(`, arg)))
}

/** The answer with what was sent in it taken out. */
function withoutEchoes(answer: unknown, { disruption, output, ...others }: Heard): string {
  return [disruption.id, output.id, ...Object.values(others).map(({ id }) => id), disruption.reference, output.reference]
    .reduce((text, echoed) => text.replaceAll(echoed, '<sent>'), JSON.stringify(answer))
}

it('every place that takes an id is tried below', () => {
  expect([...Object.keys(places), ...ofPeople, ...ofFigures].toSorted()).toEqual(idPlaces().toSorted())
})

describe.each([['standing', standing], ['withdrawn', withdrawn], ['merged', merged]] as const)('of a %s record of another unit', (_state, real) => {
  it.each(Object.entries(places))('%s answers as of one that was made up, by the same statements, and changes nothing', async (_place, send) => {
    const none = madeUp(real)
    expect(await leavesNothing(async () => {
      const told: { answer: string; statements: string[] }[] = []
      for (const heard of [real, none]) {
        let answer = ''
        const statements = await database.statementsOf(async () => { answer = withoutEchoes(await send(heard), heard) })
        told.push({ answer, statements })
      }
      expect(told[0]?.answer).toBe(told[1]?.answer)
      expect(told[0]?.statements).toEqual(told[1]?.statements)
    })).toBe(true)
  })
})

describe('words that another unit uses', () => {
  it.each([
    ['a reference', `query ($w: String!) { d: disruption(reference: $w) { id } o: output(reference: $w) { id } c: checkBack(disruption: $w, months: 3) { id } l: checkBacks(filter: { disruption: $w }) ${list} }`, [standing.disruption.reference, standing.output.reference, 'EM-S-77'], 'EMSOU-2026-9998'],
    ['a beginning of a reference', `query ($w: String!) { d: disruptions(filter: { reference: $w, includeWithdrawn: true }) ${list} o: outputs(filter: { reference: $w }) ${list} }`, ['EMSOU-2026', 'EM-S', 'EMSOU-P'], 'EMSOU-2019'],
    ['a URN or an alias', `query ($w: String!) { a: ocgs(filter: { search: $w }) ${list} u: ocgs(filter: { urn: $w }) ${list} }`, ['EM/000123', 'Whimbrel', 'EM/000124', 'Dotterel'], 'EM/999999'],
    ['a name of a programme', 'query ($w: String!) { programmes(search: $w, includeWithdrawn: true) { id } }', ['Year 9'], 'Year 99'],
  ])('find nothing by %s', async (_what, query, words, none) => {
    const another = as('NEROCU-RECORDER-1')
    const ofNone = await another.send(query, { w: none })
    for (const word of words) expect([word, await another.send(query, { w: word })]).toEqual([word, ofNone])
  })

  it('are free: an own reference, a URN, an alias and a name of a programme taken there are taken nowhere else', async () => {
    made(await stranger.disruptions.record(aDisruption({ ownReference: 'EM-S-77' })))
    made(await stranger.groups.record(aGroup({ alias: 'Whimbrel', urn: 'EM/000123' })))
    made(await stranger.programmes.record(aProgramme({ name: 'Year 9 talks' })))
  })

  it('are free as keys: what another person sent or drafted under a key is neither shown nor in the way', async () => {
    const [key, draftKey] = [randomUUID(), randomUUID()]
    made(await owner.disruptions.record(aDisruption(), { key }))
    saved(await draftsOf(owner).save(aDraft({ key: draftKey })))
    expect(await stranger.ask('query ($key: String!, $draft: String!) { submitted(key: $key) { id } draft(key: $draft) { key } }', { key, draft: draftKey })).toEqual({ submitted: null, draft: null })
    expect(made(await stranger.disruptions.record(aDisruption(), { key })).reference).toMatch(/^TARIAN/)
    expect(saved(await draftsOf(stranger).save(aDraft({ key: draftKey }))).revision).toBe(1)
    expect((await draftsOf(stranger).discard(randomUUID(), 1)).__typename).toBe('DraftDiscarded')
  })
})
