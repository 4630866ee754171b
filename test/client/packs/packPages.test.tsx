import { expect, test } from 'vitest'
import { chartInWords } from '../../../client/packs/chartInWords.ts'
import { MakePack } from '../../../client/packs/MakePack.tsx'
import { packDocument, packsDocument, type ShownPack } from '../../../client/packs/packDocuments.ts'
import { PackPage } from '../../../client/packs/PackPage.tsx'
import { PacksPage } from '../../../client/packs/PacksPage.tsx'
import { aChange, aContent, aFunnel, aSection, aStanding, aTable } from './aShownPack.ts'
import { shownAt, wordsOf } from './shownAt.tsx'

const packAt = (pack: ShownPack | null, role?: 'PERFORMANCE_LEAD') =>
  shownAt({ page: PackPage, path: '/packs/$number', address: '/packs/7', ...(role ? { role } : {}), answers: [[packDocument, { number: 7 }, { boardPack: pack }]] })
const listed = (packs: object[], role?: 'PERFORMANCE_LEAD', address = '/packs') =>
  shownAt({ page: PacksPage, path: '/packs', address, ...(role ? { role } : {}), answers: [[packsDocument, { before: address.includes('before') ? 3 : null, first: 100 }, { boardPacks: packs }]] })
const making = { ...aStanding({ state: 'MAKING', progress: { doing: 'Comparing units', done: 3, steps: 8 }, mayCancel: true, files: [], frozenAt: null }), content: null }

test('how far a pack is stands in words beside the bar, and only who may cancel it has the button', async () => {
  const page = await packAt(making)
  expect(page).toMatch(/<progress aria-labelledby="[^"]+" aria-describedby="[^"]+" value="3" max="8">/)
  expect(wordsOf(page)).toContain('3 of 8 steps done: comparing units.')
  expect(wordsOf(page)).toContain('you may close it and come back')
  expect(page).toContain('Cancel this pack')
  expect(await packAt({ ...making, mayCancel: false })).not.toContain('Cancel this pack')
})

test('a pack that waits has a bar without an end, and says what it waits for', async () => {
  const page = await packAt({ ...making, state: 'WAITING', progress: { doing: 'Waiting', done: 0, steps: 0 } })
  expect(page).toMatch(/<progress aria-labelledby="[^"]+" aria-describedby="[^"]+">/)
  expect(wordsOf(page)).toContain('this one begins when its turn comes')
})

test('what a pack says stands while its PDF is printed', async () => {
  const words = wordsOf(await packAt({ ...aStanding({ state: 'PRINTING', progress: { doing: 'Printing', done: 7, steps: 8 }, files: [] }), content: aContent() }))
  expect(words).toContain('7 of 8 steps done: printing.')
  expect(words).toContain('The PDF is being printed. It will stand here by itself.')
  expect(words).toContain('Which units differ?')
  expect(words).toContain('It can no longer be cancelled: without a PDF it stands all the same.')
})

test('a pack without a PDF says why, and that the page can be printed', async () => {
  const page = await packAt({ ...aStanding({ whyNoPdf: 'There is no Chromium here.' }), content: aContent() })
  expect(wordsOf(page)).toContain('There is no PDF. There is no Chromium here. Print this page')
  expect(await packAt({ ...aStanding(), content: aContent() })).not.toContain('Print this page')
})

test('a pack that nothing came of says why, and who makes packs may make it again', async () => {
  const failed = { ...aStanding({ state: 'FAILED', whyEnded: 'Something went wrong on our side.', files: [], endedAt: '2026-11-22T14:05:00.000Z' }), content: null }
  const page = wordsOf(await packAt(failed))
  expect(page).toContain('This pack could not be made. Something went wrong on our side.')
  expect(page).toContain('Made again, it is as at a minute before you ask for it. Make it again')
  expect(wordsOf(await packAt({ ...failed, asAt: '2026-10-31T23:59:59.999Z' }))).not.toContain('Made again')
  const lead = wordsOf(await packAt({ ...failed, state: 'CANCELLED', whyEnded: null }, 'PERFORMANCE_LEAD'))
  expect(lead).toContain('This pack was cancelled before it was made: it says nothing. That it was asked for is kept for ever.')
  expect(lead).not.toContain('Make it again')
  expect(lead).toContain('A member of the executive board')
})

test('a number that no pack has is said in words, as is one that is no number', async () => {
  const absent = 'There is no board pack with this number.'
  expect(wordsOf(await packAt(null))).toContain(absent)
  expect(wordsOf(await shownAt({ page: PackPage, path: '/packs/$number', address: '/packs/seven' }))).toContain(absent)
  expect(wordsOf(await shownAt({ page: PackPage, path: '/packs/$number', address: '/packs/7' }))).toContain('Loading the board pack')
})

test('a pack has its cover, a way to each section, and tables with captions and scopes; numbers right, reasons in words', async () => {
  const findings = [{ sentence: 'EMSOU lies above the 99.8% limit.', table: 'rates-residents' }, { sentence: '29 of 30 returns.', table: null }]
  const page = await packAt({ ...aStanding(), content: aContent({ sections: [aSection({ findings })] }) })
  expect(page).toContain('href="#section-differences"')
  expect(page).toContain('EMSOU lies above the 99.8% limit. <span class="lv-pack__where"><a href="#table-rates-residents"')
  expect(page).toContain('<li>29 of 30 returns.</li>')
  expect(page).toMatch(/<caption[^>]*>.*Rates per million residents/)
  expect(page).toContain('<th scope="row" class="govuk-table__header">EMSOU</th><td class="govuk-table__cell govuk-table__cell--numeric">12.3 (8.1 to 17.0)</td>')
  expect(page).toContain('<span class="lv-pack__reason">Not all returns are there</span>')
  for (const id of ['section-differences', 'table-rates-residents', 'contents', 'notes']) expect(page.split(`id="${id}"`)).toHaveLength(2)
  expect(wordsOf(page)).toContain('OFFICIAL-SENSITIVE · Invented demonstration data')
})

test('what a column says in every row a table of the page says once, beneath it', async () => {
  const columns = [...aTable().columns, { name: 'Answered', isNumeric: true }]
  const rows = aTable().rows.map(({ cells }) => ({ cells: [...cells, 'Nobody was asked'] }))
  const page = await packAt({ ...aStanding(), content: aContent({ sections: [aSection({ tables: [aTable({ columns, rows })] })] }) })
  expect(page).toContain('<li>Answered: nobody was asked. It is the same in every row.</li>')
  expect(page).not.toContain('Nobody was asked')
})

test('charts say where their figures stand; what is in no table of the page, the screen shows beneath each', async () => {
  const charts = [aFunnel(), aChange([3, 4, null, 6])]
  const page = await packAt({ ...aStanding(), content: aContent({ sections: [aSection({ charts, tables: [aTable()] })] }) })
  expect(page).toContain('Table: <a href="#table-rates-residents"')
  expect(wordsOf(page)).toContain('Their figures stand in a table of the XLSX and CSV files.')
  expect(wordsOf(page)).toContain('Show as a table : Gross, EMSOU')
  expect(wordsOf(page)).toContain('How to read the funnel plot Each mark is a unit. The plot does not say why.')
})

test('a chart has one text in its place, which says where its figures stand and not its heading once more', async () => {
  const charts = [aFunnel(), aChange([3, 4, null, 6])]
  const page = await packAt({ ...aStanding(), content: aContent({ sections: [aSection({ charts, tables: [aTable()] })] }) })
  expect(page).not.toMatch(/<fig(ure|caption)/)
  expect(page.match(/role="group" class="lv-figure lv-pack__figure" aria-labelledby="chart-/g)).toHaveLength(2)
  expect(chartInWords(aFunnel(), 'Rates per million residents')).toBe('Funnel plot: Gross, by unit. Its figures stand in the table “Rates per million residents”.')
  expect(chartInWords(aChange([3]), undefined)).toBe('Chart of change: Gross, EMSOU. Its figures stand in a table of the XLSX and CSV files.')
})

test('files have their size, pages and hash', async () => {
  const words = wordsOf(await packAt({ ...aStanding(), content: aContent() }))
  expect(words).toContain(`Download PDF Document to read and print: 34 pages, 1.2 MB SHA-256 ${'c'.repeat(64)}`)
  expect(words).toContain(`Download CSV Text file with every table SHA-256 ${'d'.repeat(64)}`)
})

test('the list says where each pack stands, what it is about, who asked for it and when', async () => {
  const words = wordsOf(await listed([aStanding({ number: 3, state: 'MAKING' }), aStanding({ number: 2, fillsGaps: true })]))
  expect(words).toContain('Board pack 3 ◔ Being made Q2: July to September 2026 As returned 22 November 2026 at 14:03 Executive board member 1 22 November 2026 at 14:04')
  expect(words).toContain('As returned, missing returns filled with what is recorded')
  expect(words).toContain('must not be published')
  expect(wordsOf(await listed([]))).toContain('No board pack has been asked for yet.')
  expect(wordsOf(await listed([], undefined, '/packs?before=3'))).toContain('There is no earlier pack.')
})

test('who makes no packs reads them, and has no button', async () => {
  expect(await listed([aStanding()], 'PERFORMANCE_LEAD')).not.toContain('Make board pack')
  expect(await listed([aStanding()])).toContain('Make board pack')
  const button = () => <MakePack question={{ period: 'FY2026' }} />
  expect(await shownAt({ page: button, path: '/compare', address: '/compare' })).toContain('Make board pack')
  expect(await shownAt({ page: button, path: '/compare', address: '/compare', role: 'PERFORMANCE_LEAD' })).not.toContain('Make board pack')
})
