import fc from 'fast-check'
import type { PackCell, PackColumn, PackContent, PackSection, PackTable } from '../../server/packs/packContent.ts'
import { aPack } from './aPack.ts'

const oddTexts = [
  '', ' ', '=1+1', '-2', '+3', '@SUM(A1)', '\t=x', '\'=x', '＝１', '#N/A', 'TRUE', '1e5', '_x0041_', '_x000D_', 'a\u0000b\u001Bc\u0085', '\uFFFE\uFFFF', 'half \uD800', '\uDC00 half',
  'two\r\nlines\rand\none', ' in front and behind ', '<b>&"\']]>', '𝒳'.repeat(20_000), 'x'.repeat(40_000), '__proto__', 'ŵ “Môr” – Ω', '"',
]

/** Whatever a text may be, more often one that files find hard. */
export const anyText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 30 }), fc.string())
const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(-0, 0.1 + 0.2, 1e21, 5e-324, Number.MAX_SAFE_INTEGER))
const missing = anyText.map((why): PackCell => ({ missing: why }))

function anyCell({ kind }: PackColumn): fc.Arbitrary<PackCell> {
  if (kind === 'TEXT') return fc.oneof(anyText, anyText, missing)
  if (kind === 'DAY') return fc.oneof(fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2099-12-31') }).map((day) => day.toISOString().slice(0, 10)), missing)
  if (kind === 'NUMBER') return fc.oneof(anyNumber, anyNumber, missing)
  return fc.oneof(fc.record({ value: anyNumber, lower: anyNumber, upper: anyNumber }), missing)
}

const columnKinds = ['TEXT', 'DAY', 'NUMBER', 'ESTIMATE'] as const
const anyName = fc.oneof(fc.constantFrom('=Gross', '_x0041_', 'Two\nlines', 'y'.repeat(300), '<Rate> & "share"'), fc.string({ minLength: 1, maxLength: 20 })).filter((name) => name.trim() !== '')

function anyTable(code: string): fc.Arbitrary<PackTable> {
  const columns = fc.uniqueArray(fc.record({ name: anyName, kind: fc.constantFrom(...columnKinds), decimals: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1, maxLength: 5, selector: ({ name }) => name,
  })
  return columns.chain((each) => fc.record({
    code: fc.constant(code), title: anyText, columns: fc.constant(each), rows: fc.array(fc.tuple(...each.map(anyCell)), { maxLength: 4 }),
    notes: fc.array(anyText, { maxLength: 2 }), isOnPage: fc.boolean(),
  }))
}

const anyFacts = fc.array(fc.record({ name: anyText, text: anyText }), { maxLength: 2 })

/** Whatever a pack may say, texts of every kind among it. */
export const anyPack: fc.Arbitrary<PackContent> = fc.uniqueArray(fc.stringMatching(/^t[a-z0-9-]{0,9}$/), { maxLength: 4 }).chain((codes) => {
  const section = (of: readonly string[]) => fc.record({
    code: fc.constant('part'), title: anyText, paragraphs: fc.array(anyText, { maxLength: 2 }), charts: fc.constant<PackSection['charts']>([]), tables: fc.tuple(...of.map(anyTable)),
    findings: fc.array(fc.record({ sentence: anyText, table: fc.constantFrom(null, ...codes) }), { maxLength: 2 }),
  })
  const sections = fc.tuple(section(codes.slice(0, 2)), section(codes.slice(2)))
  return fc.record({ title: anyText, inShort: anyText, aboutTheData: fc.option(anyText), facts: anyFacts, notes: anyFacts, sections }).map((changed) => aPack(changed))
})
