import { describe, expect, it } from 'vitest'
import { fileOf, readFile } from './aFile.ts'

const header = 'layout,unit,period,definition,figure,figure_version,part,value,nil,note'
const rowOf = (figure: string, part: string, { version = '1', value = '', nil = '', note = '' } = {}) => `LONGVIEW-RETURN-1,ERSOU,M2026-10,1,${figure},${version},${part},${value},${nil},${note}`
const problems = (...rows: string[]) => readFile([header, ...rows].join('\r\n')).problems.map(({ row, column, message }) => `${row} ${column}: ${message}`)
const whole = (text: string) => readFile(text).problems.map(({ row, message }) => `${row}: ${message}`)

describe('refused, with what to do, is', () => {
  it('what is no file of a return at all', () => {
    expect(whole('\uFEFF \n')).toEqual(['0: The file is empty. Choose the file of a return.'])
    expect(whole('a letter to the centre')[0]).toMatch(/^0: The file is not a return in Longview’s layout: row 1 must name its columns: layout, unit, .* fill that in\.$/)
    expect(whole('x'.repeat(200_001))).toEqual(['0: The file has 200,001 characters; a return has at most 200,000. Choose the file of one return.'])
    expect(whole(`${header}\n`)).toEqual(['0: The file has a header and no rows. Choose the file of a return.'])
    expect(whole(`${header}\n${rowOf('COMMENT', '', { note: '"never closed' })}`)).toEqual(['0: The file is not well-formed CSV: a quotation mark is opened and never closed in row 2. Save it again as “CSV UTF-8”.'])
  })

  it('another layout, unit, period or definition, each named once', () => {
    const of = (...changed: [string, string][]) => whole(changed.reduce((text, [from, to]) => text.replaceAll(from, to), fileOf([])))
    expect(of(['LONGVIEW-RETURN-1', 'LONGVIEW-RETURN-0'], ['ERSOU', 'EMSOU'])).toEqual([expect.stringMatching(/^2: Longview reads the layout LONGVIEW-RETURN-1\. Download .* So it is in \d+ rows\.$/)])
    expect(of([',ERSOU,', ',EMSOU,'], ['M2026-10', 'M2026-09'], [',1,DIS', ',2,DIS'])).toEqual([
      expect.stringContaining('2: This is the return of ERSOU: choose its file.'), expect.stringContaining('2: This is the return for October 2026 (M2026-10)'),
      expect.stringContaining('2: This return is asked by version 1 of its definition.'),
    ])
  })

  it('columns that are missing, unknown, nameless or there twice, by their letters', () => {
    const found = readFile(`${header.replace('nil', 'zero')},,note\n`).problems
    expect(found.filter(({ row }) => row === 1).map(({ column, message }) => `${column}: ${message}`)).toEqual([
      'nil: This column is missing. Add it, empty where nothing is to be said.', 'I: "zero" is none of the columns of a return, and would be lost: remove it, or name it as ours.',
      'K: This column has no name: remove it, or name it.', 'L: This column is there twice: remove one.',
    ])
  })

  it('a figure, version or part that there is not, and a part that is there twice', () => {
    expect(problems(rowOf('CANDY', ''), rowOf('constructor', ''), rowOf('GAIN_MADE', 'KENT', { version: '2' }), rowOf('GAIN_MADE', 'DERBYSHIRE'), rowOf('COMMENT', 'KENT', { version: '' }), rowOf('BUDGET_TOTAL', ''))).toEqual([
      expect.stringContaining('2 E figure: This return does not ask for that figure.'), expect.stringContaining('3 E figure: This return does not ask'),
      expect.stringContaining('4 F figure_version: This figure is defined by version 1 here.'), expect.stringContaining('5 G part: That figure has no such part in this return.'),
      expect.stringContaining('6 G part: This row is words on the whole return'), expect.stringContaining('7 E figure: This return does not ask'),
    ])
    expect(problems(rowOf('GAIN_MADE', 'KENT'), rowOf('COMMENT', '', { note: 'x' }), rowOf('GAIN_MADE', 'KENT', { value: '3' }))).toEqual(['4 G part: This part stands in row 2 already: remove one of the two.'])
  })

  it('a value that the rules of returns refuse, in the column where it stands', () => {
    expect(problems(
      rowOf('GAIN_MADE', 'KENT', { value: '1.5' }), rowOf('CAPABILITY_STATE', 'CYBER', { value: 'Yes' }), rowOf('THREAT_ASSESSMENT', '', { value: '2026-11-01' }),
      rowOf('STAFF_IN_POST_TOTAL', '', { value: '3', nil: 'yes' }), rowOf('STAFF_IN_POST', 'CYBER', { nil: 'no' }), rowOf('COMMENT', '', { value: '3' }),
    )).toEqual([
      '6 I nil: Enter yes where it is nil; else leave it empty.', '2 H value: Enter a whole number.', '3 H value: Enter IN_PLACE, PARTLY_IN_PLACE, FROM_ANOTHER, NOT_IN_PLACE, or leave it empty.',
      '4 H value: Enter a day that is not after 31 October 2026, the last day of the period.', '5 I nil: State a value or nil, not both.', '7 H value: Only words can be said here.',
    ])
  })

  it('a computed figure that the records do not give; an equal one is accepted in silence', () => {
    expect(problems(rowOf('DISRUPTIONS_LED', 'MAJOR', { value: '4' }), rowOf('DISRUPTIONS_LED', 'MINOR', { value: '12' }), rowOf('DISRUPTIONS_BY_STRAND', 'PREVENT/MAJOR', { value: '0' }), rowOf('DISRUPTIONS_LED', 'NEGATIVE', { value: 'one' }))).toEqual([
      '2 H value: Longview computes 3, from the records as they stand. Correct the records, or leave the row out.',
      '5 H value: Enter a number, for example 1,234.5, or leave the row out.',
    ])
  })

  it('a formula, a hidden character and a row with too few or too many cells', () => {
    expect(problems(rowOf('COMMENT', '', { version: '', note: '=1+1' }), rowOf('GAIN_MADE', 'KENT', { value: '3', note: 'a\u202Eb' }), 'LONGVIEW-RETURN-1,ERSOU,M2026-10,1', rowOf('GAIN_MADE', 'NORFOLK', { value: '3,4' }))).toEqual([
      '4 null: It has 4 cells and the header 10: a comma or a quotation mark is missing or too many.', '5 null: It has 11 cells and the header 10: a comma or a quotation mark is missing or too many.',
      '2 J note: "=1+1" is a formula: enter the value that it shows.', expect.stringContaining('3 J note: The text in note holds a hidden control character after “a”.'),
    ])
  })
})
