import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { asViewer } from '../../support/asViewer.ts'
import { aQuestionToSave, kept, questionsAs, type QuestionAnswer } from '../../support/questionsAs.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const [board, other, lead] = (['NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'EMSOU-PERFORMANCE-LEAD-1'] as const).map((code) => questionsAs(as(code))) as
  [ReturnType<typeof questionsAs>, ReturnType<typeof questionsAs>, ReturnType<typeof questionsAs>]

// In every table of theirs there is a row from the beginning.
kept(await lead.remove(kept(await lead.save({ name: 'The first of all' })).slug))

/** What somebody is told whose question is refused, which leaves nothing behind. */
async function refused(attempt: () => Promise<QuestionAnswer>): Promise<{ fields: string[]; message: string }> {
  let answer: QuestionAnswer | undefined
  expect(await leavesNothing(async () => void (answer = await attempt()))).toBe(true)
  if (answer?.__typename !== 'Refusal') throw new Error(`Not refused: ${JSON.stringify(answer)}`)
  return { fields: answer.problems.map(({ field }) => field), message: [answer.message, ...answer.problems.map(({ message }) => message)].join(' | ') }
}

describe('a saved question', () => {
  it('has a name of its own in addresses, and is asked with the dates of today', async () => {
    const saved = kept(await board.save())
    expect(saved).toMatchObject({
      slug: expect.stringMatching(/^share-held-by-quarter(-\d)?$/), name: 'Share held, by quarter', page: 'MEASURE', isMine: true, isShared: false,
      period: { code: 'FY2026-Q2' }, savedBy: expect.stringContaining('board member'), savedAt: clock.now.toISOString(),
    })
    expect(await board.find(saved.slug)).toEqual(saved)
    expect(await board.list()).toContainEqual(saved)
  })

  it('that is asked with new dates keeps none of those it was saved with, and the order of its page', async () => {
    const parameters = [{ name: 'earlier', value: 'FY2024' }, { name: 'later', value: 'FY2025' }, { name: 'unit', value: 'EMSOU' }, { name: 'asAt', value: '2026-01-01T00:00:00.000Z' }, { name: 'period', value: 'FY2025' }, { name: 'basis', value: 'AS_RECORDED' }]
    const saved = kept(await lead.save({ name: 'Change at EMSOU', page: 'CHANGE', dates: 'LAST_MONTH', parameters }))
    expect(saved.parameters).toEqual([{ name: 'basis', value: 'AS_RECORDED' }, { name: 'unit', value: 'EMSOU' }])
    expect(saved.period?.code).toBe('2024-11-01..2026-10-31')
  })

  it('that is asked as it was saved keeps its dates', async () => {
    const parameters = [{ name: 'period', value: 'FY2025-Q3' }, { name: 'asAt', value: '2026-03-31T22:59:59.999Z' }]
    const saved = kept(await lead.save({ name: 'As at the end of March', page: 'COMPARE', dates: 'AS_SAVED', parameters }))
    expect([saved.parameters, saved.period?.code]).toEqual([parameters, 'FY2025-Q3'])
  })

  it('that has the name of another, shared or not, standing or removed, is told apart by a number for ever', async () => {
    const slugs = [kept(await board.save({ name: 'Same name' })), kept(await lead.save({ name: 'Same   name!' }))].map(({ slug }) => slug)
    expect(slugs).toEqual(['same-name', 'same-name-2'])
    kept(await board.remove('same-name'))
    expect(kept(await board.save({ name: 'Same name' })).slug).toBe('same-name-3')
    const { fields, message } = await refused(() => board.save({ name: 'SAME  name' }))
    expect([fields, message]).toEqual([['name'], expect.stringContaining('You have a question of that name')])
  })

  it('whose period means nothing any more is listed without one, and keeps no other from the list', async () => {
    await database.asOwner((client) => client.query(`
      INSERT INTO saved_question (id, slug, name, page, parameters, dates, is_shared, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), 'kept-before', 'Kept before', 'COMPARE', '[{"name": "period", "value": "YTD2026"}, {"name": "asAt", "value": "2026-01-01T00:00:00Z"}]', 'AS_SAVED', true, 'SWROCU-UNIT-HEAD-1', now())`))
    expect(await board.find('kept-before')).toMatchObject({ period: null })
    expect((await board.list()).map(({ slug }) => slug)).toContain('kept-before')
  })

  it('is for whoever saved it, or for everybody who sees figures of units', async () => {
    const own = kept(await lead.save({ name: 'Ours alone' }))
    const shared = kept(await lead.save({ name: 'For the board', isShared: true }))
    expect(await board.find(shared.slug)).toEqual({ ...shared, isMine: false })
    expect(await board.find(own.slug)).toBeNull()
    const names = (await other.list()).map(({ name }) => name)
    expect(names).toContain('For the board')
    expect(names).not.toContain('Ours alone')
  })

  it('that there never was, that was removed and that is another’s are answered alike', async () => {
    const own = kept(await lead.save({ name: 'Nobody else’s' }))
    const removed = kept(await lead.save({ name: 'Gone by now', isShared: true }))
    kept(await lead.remove(removed.slug))
    for (const slug of ['there-never-was', own.slug, removed.slug]) expect([slug, await board.find(slug)]).toEqual([slug, null])
    const told = new Set<string>()
    for (const slug of ['there-never-was', own.slug, removed.slug]) told.add((await refused(() => board.remove(slug))).message)
    expect([...told]).toEqual(['There is no such question among those that you saved, so nothing was removed. Load the list again.'])
  })

  it('that is shared is removed by nobody but whoever saved it', async () => {
    const shared = kept(await lead.save({ name: 'Shared by the lead', isShared: true }))
    await refused(() => board.remove(shared.slug))
    expect(kept(await lead.remove(shared.slug)).slug).toBe(shared.slug)
    expect((await lead.list()).map(({ slug }) => slug)).not.toContain(shared.slug)
    await refused(() => lead.remove(shared.slug))
  })

  it('sent twice under one key is saved once and removed once', async () => {
    const [saving, removing] = [randomUUID(), randomUUID()]
    const saved = kept(await board.save({ name: 'Pressed twice' }, saving))
    expect(await leavesNothing(async () => expect(await board.save({ name: 'Pressed twice' }, saving)).toEqual(saved))).toBe(true)
    const removed = await board.remove(saved.slug, removing)
    expect(await leavesNothing(async () => expect(await board.remove(saved.slug, removing)).toEqual(removed))).toBe(true)
    expect((await refused(() => board.save({ name: 'Something else' }, saving))).fields).toEqual(['key'])
  })

  it('is told in the trail, in codes alone', async () => {
    const saved = kept(await board.save({ name: 'Traced in the trail' }))
    const [told] = await database.asOwner(async (client) => (await client.query(`SELECT e.operation, e.person_code, e.record_kind, e.detail FROM audit_entry e JOIN saved_question q ON q.id = ANY (e.record_ids) WHERE q.slug = $1`, [saved.slug])).rows)
    expect(told).toEqual({ operation: 'saveQuestion', person_code: 'NETWORK-BOARD-MEMBER-1', record_kind: 'SavedQuestion', detail: { page: 'MEASURE', dates: 'LAST_QUARTER', isShared: false } })
  })
})

describe('a question is not saved', () => {
  const asked = (name: string, value: string) => ({ parameters: [{ name, value }] })
  it.each<[string, object, string]>([
    ['without a name', { name: ' ' }, 'name'],
    ['under a name of two characters', { name: 'Ab' }, 'name'],
    ['under a name of 81 characters', { name: 'a'.repeat(81) }, 'name'],
    ['as it is dated where the page has no dates', { dates: 'AS_SAVED', parameters: [] }, 'dates'],
    ['of a change over the year to date', { page: 'CHANGE', dates: 'YEAR_TO_DATE', parameters: [] }, 'dates'],
    ['of a change by quarter, up to the last month', { page: 'CHANGE', dates: 'LAST_MONTH', parameters: [{ name: 'grain', value: 'QUARTER' }] }, 'dates'],
    ['with a name that its page does not ask for', asked('search', 'GROSS'), 'parameters.0.name'],
    ['with a name of every object', asked('constructor', 'GROSS'), 'parameters.0.name'],
    ['with a name of another page', { page: 'MIX', ...asked('measure', 'GROSS') }, 'parameters.0.name'],
    ['with a name given twice', { parameters: [{ name: 'strand', value: 'PURSUE' }, { name: 'strand', value: 'PREVENT' }] }, 'parameters.1.name'],
    ['about a unit that there is not', { page: 'MIX', ...asked('unit', 'NO_SUCH') }, 'parameters.0.value'],
    ['about a strand that there is not', asked('strand', 'NO_SUCH'), 'parameters.0.value'],
    ['about words in place of a measure', asked('measure', 'call 07700 900123'), 'parameters.0.value'],
    ['with a choice that the page has not', asked('basis', 'AS_GUESSED'), 'parameters.0.value'],
    ['with words in place of figures', asked('tables', 'a table, please'), 'parameters.0.value'],
    ['with a figure that there is not', asked('tables', 'measures,john-smith'), 'parameters.0.value'],
    ['about a share held after months that nobody looks back', asked('measure', 'HELD_AFTER_99_MONTHS'), 'parameters.0.value'],
    ['about what was supported of a strand', { page: 'CHANGE', parameters: [{ name: 'measure', value: 'SUPPORTED' }, { name: 'strand', value: 'PURSUE' }] }, 'parameters.1.value'],
    ['about a change over half a month', { page: 'CHANGE', dates: 'AS_SAVED', ...asked('period', '2026-04-15..2026-09-30') }, 'parameters.0.value'],
    ['about a year to date that had not begun at its moment', { page: 'COMPARE', dates: 'AS_SAVED', parameters: [{ name: 'period', value: 'YTD2026' }, { name: 'asAt', value: '2026-01-01T00:00:00Z' }] }, 'parameters.0.value'],
    ['about a month that had not begun at its moment', { page: 'COMPARE', dates: 'AS_SAVED', parameters: [{ name: 'period', value: 'M2026-09' }, { name: 'asAt', value: '2026-01-01T00:00:00Z' }] }, 'parameters.0.value'],
    ['about a period that means nothing', { dates: 'AS_SAVED', ...asked('period', 'FY26') }, 'parameters.0.value'],
    ['as at a moment that has not come', { dates: 'AS_SAVED', parameters: [{ name: 'period', value: 'FY2025' }, { name: 'asAt', value: '2030-01-01T00:00:00Z' }] }, 'parameters.1.value'],
    ['as at what is no moment', { dates: 'AS_SAVED', parameters: [{ name: 'period', value: 'FY2025' }, { name: 'asAt', value: 'yesterday' }] }, 'parameters.1.value'],
  ])('%s', async (_why, told, field) => {
    const { fields, message } = await refused(() => board.save(told))
    expect(fields).toEqual([field])
    expect(message).not.toMatch(/undefined|NaN|07700/)
  })

  it('under a name that tells of a person, until that is answered', async () => {
    expect(await leavesNothing(async () => expect(await board.save({ name: 'Ask 07700 900123' })).toMatchObject({ __typename: 'TextWarning' }))).toBe(true)
  })

  it.each([null, 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])('nor listed, asked or removed by %s, who sees no figures', async (code) => {
    const person = as(code)
    expect(await leavesNothing(async () => {
      const input = { key: randomUUID(), ...aQuestionToSave() }
      const answers = [
        await person.send('mutation ($input: SaveQuestionInput!) { it: saveQuestion(input: $input) { __typename } }', { input }),
        await person.send('{ it: savedQuestions { slug } }'),
        await person.send('{ it: savedQuestion(slug: "share-held-by-quarter") { slug } }'),
        await person.send('mutation ($input: RemoveQuestionInput!) { it: removeQuestion(input: $input) { __typename } }', { input: { key: randomUUID(), slug: 'share-held-by-quarter' } }),
      ]
      for (const { data, errors } of answers) expect([JSON.stringify(data ?? {}).includes('slug'), JSON.stringify(data ?? {}).includes('SavedQuestion"'), errors.length > 0 || JSON.stringify(data).includes('Refusal')]).toEqual([false, false, true])
    })).toBe(true)
  })
})

describe('the list of saved questions', () => {
  it('has the own first and the newest first, of the same moment by name; of very many of others those that were saved last', async () => {
    kept(await other.save({ name: 'Long ago' }))
    clock.pass(2)
    await database.asOwner((client) => client.query(`
      INSERT INTO saved_question (id, slug, name, page, parameters, dates, is_shared, recorded_by, recorded_at)
      SELECT gen_random_uuid(), 'a-former-' || n, 'A former one', 'MIX', '[]', 'LAST_MONTH', true, 'SWROCU-UNIT-HEAD-1', $1::timestamptz - n * interval '1 second' FROM generate_series(1, 500) n`, [clock.now]))
    kept(await other.save({ name: 'Zulu', isShared: true }))
    kept(await other.save({ name: 'Yankee', isShared: true }))
    const listed = await other.list()
    const former = listed.filter(({ name }) => name === 'A former one').map(({ slug }) => slug)
    expect(listed.filter(({ isMine }) => isMine).map(({ name }) => name)).toEqual(['Yankee', 'Zulu', 'Long ago'])
    expect(listed.slice(0, 3).every(({ isMine }) => isMine)).toBe(true)
    expect([listed.length, former[0], former.at(-1)]).toEqual([500, 'a-former-1', `a-former-${former.length}`])
  })
})

describe('in the database', () => {
  const [mine, theirs] = ['NETWORK-CRITERIA-OWNER-1', 'EMSOU-UNIT-HEAD-1']
  /** As a request of theirs would be answered; auditors and administrators see no figures. */
  const said = async (code: string | null, sql: string) =>
    asViewer(database, code, async (client) => {
      if (/AUDITOR|ADMINISTRATOR/.test(code ?? '')) await client.query("SELECT set_config('app.sees_aggregates', 'off', true)")
      return (await client.query(sql)).rows
    }).catch((error: unknown) => (/row-level security|permission denied/.test(String(error)) ? 'refused' : String(error)))
  const namesSeen = async (code: string | null) => ((await said(code, 'SELECT name FROM saved_question')) as { name: string }[]).map(({ name }) => name)

  it('another’s own question and its removal are no rows to anybody else, whatever the application asks', async () => {
    const head = questionsAs(as(theirs))
    const own = kept(await head.save({ name: 'Kept to the head' }))
    kept(await head.save({ name: 'Shared by the head', isShared: true }))
    kept(await head.remove(own.slug))
    expect(await namesSeen(theirs)).toEqual(expect.arrayContaining(['Kept to the head', 'Shared by the head']))
    expect(await namesSeen(mine)).toContain('Shared by the head')
    expect(await namesSeen(mine)).not.toContain('Kept to the head')
    const removal = `SELECT FROM saved_question_removal r WHERE r.recorded_by = '${theirs}'`
    expect([await said(theirs, removal), await said(mine, removal)]).toEqual([[{}], []])
    for (const code of [null, 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']) expect([code, await namesSeen(code)]).toEqual([code, []])
  })

  it('nobody saves under another’s name, or removes what another saved', async () => {
    const shared = kept(await questionsAs(as(theirs)).save({ name: 'Not yours to remove', isShared: true }))
    const insert = (by: string) => `INSERT INTO saved_question (id, slug, name, page, parameters, dates, is_shared, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), 'by-hand', 'By hand', 'MIX', '[]', 'LAST_MONTH', true, '${by}', now())`
    const remove = (by: string) => `INSERT INTO saved_question_removal (saved_question_id, recorded_by, recorded_at) SELECT id, '${by}', now() FROM saved_question WHERE slug = '${shared.slug}'`
    expect([await said(mine, insert(theirs)), await said(mine, insert(mine)), await said('NETWORK-AUDITOR-1', insert('NETWORK-AUDITOR-1'))]).toEqual(['refused', [], 'refused'])
    expect([await said(mine, remove(mine)), await said(mine, remove(theirs)), await said(theirs, remove(theirs))]).toEqual(['refused', 'refused', []])
    expect(await said('NETWORK-AUDITOR-1', `SELECT free_question_slug('by-hand') AS slug`)).toEqual([{ slug: null }])
  })

  it.each(['saved_question', 'saved_question_removal'])('rows of %s are never changed or removed, not even by the owner', async (table) => {
    const attempt = (sql: string) => database.asOwner((client) => client.query(sql))
    await expect(attempt(`UPDATE ${table} SET recorded_at = recorded_at`)).rejects.toThrow(/keeps what was recorded/)
    await expect(attempt(`DELETE FROM ${table}`)).rejects.toThrow(/keeps what was recorded|violates foreign key/)
    expect(await said(theirs, `UPDATE ${table} SET recorded_at = recorded_at`)).toBe('refused')
  })
})
