import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { canary } from '../../support/canary.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock, leavesNothing, logged } = app
const recorder = as('EMSOU-RECORDER-1')
const drafts = draftsOf(recorder)

describe('a draft', () => {
  it('is found again as it was saved', async () => {
    const draft = aDraft()
    const shown = saved(await drafts.save(draft))
    expect(shown).toEqual({ __typename: 'Draft', ...draft, revision: 1, startedAt: clock.now.toISOString(), savedAt: clock.now.toISOString() })
    expect(await drafts.one(draft.key)).toEqual(shown)
  })

  it('is overwritten by who knows what stands, and says when it was begun and last saved', async () => {
    const draft = aDraft()
    const first = saved(await drafts.save(draft))
    clock.pass(3)
    const second = saved(await drafts.save({ ...draft, kind: 'OUTPUT', summary: 'A talk', content: '{"title":"Talk"}', revision: 1 }))
    expect(second).toMatchObject({ kind: 'OUTPUT', summary: 'A talk', revision: 2, startedAt: first.startedAt, savedAt: clock.now.toISOString() })
    expect(JSON.parse(second.content)).toEqual({ title: 'Talk' })
  })

  it('that was saved from elsewhere in between is shown and not overwritten', async () => {
    const draft = aDraft()
    saved(await drafts.save(draft))
    const elsewhere = saved(await drafts.save({ ...draft, summary: 'Elsewhere', revision: 1 }))
    for (const revision of [0, 1, 3]) {
      expect(await drafts.save({ ...draft, summary: 'Here', revision })).toMatchObject({ __typename: 'StaleDraft', current: elsewhere })
    }
    expect(await drafts.one(draft.key)).toEqual(elsewhere)
  })

  it('sent again as it stands has no second effect, whatever revision it started from', async () => {
    const draft = aDraft()
    const first = saved(await drafts.save(draft))
    clock.pass(1)
    // The same form with its names in another order and other spaces is the same.
    const again = `{ "whatHappened": "Warrants at three ${canary}", "threats": ["DRUGS"], "effect": {"year":"2026","month":"11","day":"12"} }`
    for (const revision of [0, 1, 7]) expect(await drafts.save({ ...draft, content: again, revision })).toEqual(first)
  })

  it('is saved once by a hundred savings at once', async () => {
    const draft = aDraft()
    const results = await Promise.all(Array.from({ length: 100 }, () => drafts.save(draft)))
    expect(new Set(results.map((result) => JSON.stringify(saved(result)))).size).toBe(1)
    expect(saved(results[0] as never).revision).toBe(1)
  })

  it('is thrown away when its writer says so, and that may be said twice', async () => {
    const draft = aDraft()
    saved(await drafts.save(draft))
    expect(await drafts.discard(draft.key, 1)).toEqual({ __typename: 'DraftDiscarded', key: draft.key })
    expect(await drafts.discard(draft.key, 1)).toEqual({ __typename: 'DraftDiscarded', key: draft.key })
    expect(await drafts.one(draft.key)).toBeNull()
  })

  it('that was saved since somebody looked at it is not thrown away, and they are shown what stands', async () => {
    const draft = aDraft()
    saved(await drafts.save(draft))
    const since = saved(await drafts.save({ ...draft, summary: 'Typed on elsewhere', revision: 1 }))
    for (const revision of [0, 1, 3]) {
      expect(await drafts.discard(draft.key, revision)).toEqual({
        __typename: 'StaleDraft', message: 'This draft was saved again since. Open it before you throw it away.', current: since,
      })
    }
    expect(await drafts.one(draft.key)).toEqual(since)
  })

  it('that was thrown away is not brought back by a machine that still had it, but may be saved as a new one', async () => {
    const draft = aDraft()
    saved(await drafts.save(draft))
    await drafts.discard(draft.key, 1)
    expect(await leavesNothing(async () => {
      expect(refused(await drafts.save({ ...draft, summary: 'Still typing', revision: 1 }) as never).problems).toMatchObject([{ field: 'revision' }])
    })).toBe(true)
    expect(saved(await drafts.save({ ...draft, summary: 'Still typing', revision: 0 })).revision).toBe(1)
  })

  it('stands in the list of its writer, last saved first', async () => {
    const lead = draftsOf(as('EMSOU-PERFORMANCE-LEAD-1'))
    const [one, two] = [aDraft(), aDraft()]
    saved(await lead.save(one))
    clock.pass(1)
    saved(await lead.save(two))
    clock.pass(1)
    saved(await lead.save({ ...one, summary: 'Later', revision: 1 }))
    expect((await lead.all()).map(({ key }) => key)).toEqual([one.key, two.key])
  })

  it('keeps what was typed letter by letter, in any script, with spaces at both ends', async () => {
    const typed = { ' odd name ': ' \t two\nlines ', __proto: 1, big: '😀 é ‏', nothing: null, list: [[], {}, [1.5, true]] }
    const content = ` ${JSON.stringify(typed, null, 2)} `
    expect(saved(await drafts.save(aDraft({ content }))).content).toBe(content)
  })

  it('keeps numbers as they were written, neither longer nor lost', async () => {
    const content = `{"short":[${Array.from({ length: 5_000 }, () => '1e308').join(',')}],"beyond":1e400,"exact":0.10000000000000000000001}`
    expect(saved(await drafts.save(aDraft({ content }))).content).toBe(content)
  })

  it('with its content costs as much as a page of records, so that a request cannot ask for thousands of contents', async () => {
    const { data, errors } = await recorder.send(`{ ${['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: drafts { content }`).join(' ')} }`)
    expect([data ?? null, errors.map(({ message }) => message)]).toEqual([null, [expect.stringContaining('asks for too much at once')]])
    expect((await recorder.send('{ drafts { key summary content } }')).errors).toEqual([])
  })
})

describe('the record that a draft corrects', () => {
  it.each([
    ['DISRUPTION', 'Disruption', async () => made(await recorder.disruptions.record(aDisruption()))],
    ['OCG', 'Ocg', async () => made(await recorder.groups.record(aGroup()))],
    ['OUTPUT', 'Output', async () => made(await recorder.outputs.record(anOutput()))],
  ])('is shown with a draft of a %s', async (kind, typename, record) => {
    const { id } = await record()
    const draft = aDraft({ kind, record: id, recordVersion: 1 })
    expect(saved(await drafts.save(draft))).toMatchObject({ record: { __typename: typename, id }, recordVersion: 1 })
    expect(await drafts.one(draft.key)).toMatchObject({ record: { __typename: typename, id } })
  })

  it('of each kind is shown in one list of drafts', async () => {
    const lead = as('TARIAN-PERFORMANCE-LEAD-1')
    const group = made(await lead.groups.record(aGroup()))
    const disruption = made(await lead.disruptions.record(aDisruption()))
    const told = [
      aDraft({ kind: 'OCG', record: group.id, recordVersion: 1 }), aDraft(), aDraft({ record: disruption.id, recordVersion: 1 }),
      aDraft({ kind: 'OCG', record: group.id, recordVersion: 1 }),
    ]
    for (const draft of told) saved(await draftsOf(lead).save(draft))
    const shown = await draftsOf(lead).all()
    expect(Object.fromEntries(shown.map(({ key, record }) => [key, record?.id ?? null]))).toEqual(Object.fromEntries(told.map(({ key, record }) => [key, record])))
  })

  it('is refused in the same words when it is of another kind, of another unit, only supported or nothing at all', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Teal' })))
    const foreign = made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption()))
    const supported = made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption({ supportingUnits: ['EMSOU'] })))
    expect(await leavesNothing(async () => {
      const problems = []
      for (const record of [group.id, foreign.id, supported.id, 'nonsense', Buffer.from('Disruption:018f4aaa-0000-7000-8000-000000000000').toString('base64')]) {
        problems.push(refused(await drafts.save(aDraft({ record, recordVersion: 1 })) as never).problems)
      }
      expect(new Set(problems.map((one) => JSON.stringify(one))).size).toBe(1)
      expect(problems[0]).toMatchObject([{ field: 'record' }])
    })).toBe(true)
  })
})

describe('a draft is refused, and nothing is kept, when', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) })
  const longName = JSON.stringify({ ['n'.repeat(70_000)]: 1 })
  it.each<[string, string, object]>([
    ['its key is too short', 'key', { key: 'short' }],
    ['its key holds a NUL character', 'key', { key: 'abcdefgh\u0000ijkl' }],
    ['its content is no JSON', 'content', { content: '{"a":' }],
    ['its content is empty', 'content', { content: '' }],
    ['its content is a list', 'content', { content: '[1]' }],
    ['its content is a text', 'content', { content: '"x"' }],
    ['its content is null', 'content', { content: 'null' }],
    ['its content is over 64 KiB', 'content', { content: longName }],
    ['its content is over 64 KiB in bytes, though not in characters', 'content', { content: JSON.stringify({ a: 'é'.repeat(33_000) }) }],
    ['its content is nested 13 levels deep', 'content', { content: JSON.stringify(deep(13)) }],
    ['its content is nested as deep as 64 KiB can be', 'content', { content: `{"a":${'['.repeat(32_000)}${']'.repeat(32_000)}}` }],
    ['a text in it holds a NUL character', 'content', { content: '{"a":["b\\u0000c"]}' }],
    ['a name in it holds a NUL character', 'content', { content: '{"b\\u0000c":1}' }],
    ['a text in it holds half a character', 'content', { content: '{"a":{"b":"\\ud83d"}}' }],
    ['half a character was sent as such', 'content', { content: '{"a":"\ud83d"}' }],
    ['half a character hides under a name given twice', 'content', { content: '{"a":"\ud83d","a":1}' }],
    ['its summary has more than 200 characters', 'summary', { summary: 's'.repeat(201) }],
    ['its summary holds a NUL character', 'summary', { summary: 'a\u0000b' }],
    ['it names a version without a record', 'recordVersion', { recordVersion: 1 }],
    ['its revision is below 0', 'revision', { revision: -1 }],
    ['it starts from a revision that never was', 'revision', { revision: 1 }],
  ])('%s', async (_name, field, changed) => {
    expect(await leavesNothing(async () => {
      const { problems } = refused(await drafts.save(aDraft(changed)) as never)
      expect(problems.map((problem) => problem.field)).toEqual([field])
    })).toBe(true)
    expect(logged).toEqual([])
  })

  it('it names a record without the version that the writer started from', async () => {
    const { id } = made(await recorder.disruptions.record(aDisruption()))
    for (const recordVersion of [null, 0]) {
      expect(refused(await drafts.save(aDraft({ record: id, recordVersion })) as never).problems).toMatchObject([{ field: 'recordVersion' }])
    }
  })

  it('several things are wrong, and all are named', async () => {
    const { problems } = refused(await drafts.save(aDraft({ key: 'x', content: '[]', summary: 's'.repeat(300), record: 'no', recordVersion: 1, revision: -2 })) as never)
    expect(problems.map(({ field }) => field)).toEqual(['key', 'revision', 'summary', 'content', 'record'])
  })

  it('somebody has 50 drafts already; one of those may still be saved', async () => {
    const full = draftsOf(as('SEROCU-RECORDER-2'))
    const told = Array.from({ length: 50 }, () => aDraft())
    for (const draft of told) saved(await full.save(draft))
    expect(await leavesNothing(async () => {
      expect(refused(await full.save(aDraft()) as never)).toMatchObject({ problems: [{ field: 'key', message: expect.stringContaining('50 drafts') }] })
    })).toBe(true)
    expect(saved(await full.save({ ...aDraft(), key: told[0]?.key ?? '', revision: 1, summary: 'Again' })).revision).toBe(2)
  })

  it('its content goes up to the limits and is kept', async () => {
    expect(saved(await drafts.save(aDraft({ content: JSON.stringify(deep(12)), summary: 's'.repeat(200) }))).revision).toBe(1)
    expect(saved(await drafts.save(aDraft({ content: JSON.stringify({ a: 'x'.repeat(64 * 1024 - 8) }) }))).revision).toBe(1)
  })

  it.each(['EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-ADMINISTRATOR-1', null])('it comes from somebody who does not record: %s', async (person) => {
    expect(await leavesNothing(async () => {
      expect((await draftsOf(as(person)).save(aDraft())).__typename).toBe('Refusal')
      expect((await draftsOf(as(person)).discard('some-key-of-mine', 0)).__typename).toBe('Refusal')
    })).toBe(true)
  })
})
