import { describe, expect, it } from 'vitest'
import { peopleChips } from '../../../client/people/peopleChips.ts'
import { peopleAddressWords, peopleMend, peopleSearch } from '../../../client/people/peopleSearch.ts'
import { problemsOfFields } from '../../../client/lists/problemsOfFields.ts'

describe('the address of the list of people', () => {
  it('holds codes, and no word that could be a name', () => {
    expect(peopleSearch({ unit: 'EMSOU', role: 'RECORDER', standing: 'WAITING', search: 'P-7F3KQ2M9' })).toMatchObject({
      unit: 'EMSOU', role: 'RECORDER', standing: 'WAITING', search: 'P-7F3KQ2M9',
    })
    expect(peopleSearch({ search: 'Some Body', role: 'KING', standing: 'TALL' })).toMatchObject({ search: undefined, role: undefined, standing: undefined })
  })

  it('says of what is typed and not understood how to mend it', () => {
    const fields = { search: 'somebody called so' }
    expect(problemsOfFields(fields, peopleSearch(fields), peopleAddressWords, peopleMend)).toEqual([{ field: 'search', message: peopleMend.search }])
  })

  it('is shown as chips, each leading to the same list without it, from its first page', () => {
    const search = peopleSearch({ role: 'AUDITOR', standing: 'DISABLED', after: 'x' })
    expect(peopleChips(search, null).map(({ text }) => text)).toEqual(['Role: Auditor', 'Disabled'])
    expect(peopleChips(search, null)[0]?.without).toMatchObject({ role: undefined, standing: 'DISABLED', after: undefined })
  })
})
