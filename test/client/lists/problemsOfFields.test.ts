import { describe, expect, it } from 'vitest'
import { disruptionAddressWords, disruptionMend, disruptionSearch } from '../../../client/disruptions/disruptionSearch.ts'
import { problemsOfFields } from '../../../client/lists/problemsOfFields.ts'
import { outputAddressWords, outputMend, outputSearch } from '../../../client/outputs/outputSearch.ts'
import { groupAddressWords, groupMend, groupSearch } from '../../../client/targets/groupSearch.ts'

const ofDisruptions = (fields: object) => problemsOfFields({ ...fields }, disruptionSearch({ ...fields }), disruptionAddressWords, disruptionMend)

describe('a filter that the address cannot hold', () => {
  it.each(['Op Larkfield', `EMSOU-${'1'.repeat(60)}`, 'John Smith 14 High Street'])('reference %s is refused at its field, with how to mend it', (reference) => {
    const [problem, ...others] = ofDisruptions({ reference })
    expect(problem).toMatchObject({ field: 'reference', message: expect.stringContaining('Enter the beginning of a reference: letters, digits, - and /, at most 60 characters') })
    expect(others).toEqual([])
  })

  it('of outputs and groups is refused as well', () => {
    const output = { reference: 'Safe online' }
    expect(problemsOfFields(output, outputSearch(output), outputAddressWords, outputMend)).toMatchObject([{ field: 'reference' }])
    const group = { urn: 'Alpine Pasture' }
    expect(problemsOfFields(group, groupSearch(group), groupAddressWords, groupMend)).toMatchObject([
      { field: 'urn', message: expect.stringContaining('Open a group by alias or URN') },
    ])
  })

  it.each(['3661', '-1', '1.5', 'many'])('%s days is refused with the days that can be asked for', (late) => {
    expect(ofDisruptions({ late })).toEqual([{ field: 'late', message: 'Enter a whole number of days from 0 to 3,660' }])
  })

  it('of nothing typed, or of what is understood, there is none', () => {
    expect(ofDisruptions({ reference: undefined, grades: 'MAJOR', late: '0', period: 'FY2026' })).toEqual([])
    expect(ofDisruptions({ reference: ' EMSOU–2026 ', grades: ['MAJOR', 'MINOR'] })).toEqual([])
  })
})
