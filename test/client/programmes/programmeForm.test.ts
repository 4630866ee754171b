import { describe, expect, test } from 'vitest'
import { emptyProgramme, programmeFacts } from '../../../client/programmes/programmeForm.ts'

describe('a programme as it is typed', () => {
  test('needs a name', () => {
    expect(programmeFacts({ ...emptyProgramme, name: '  ' })).toEqual({ problems: [{ field: 'name', message: 'Enter a neutral name' }] })
  })

  test('a target that is not stated is none, not 0', () => {
    expect(programmeFacts({ ...emptyProgramme, name: ' School talks ' })).toEqual({ facts: { name: 'School talks', statedTargetPercent: null } })
  })

  test.each(['75', '75%', ' 75 % '])('a target of %o is 75', (statedTargetPercent) => {
    expect(programmeFacts({ ...emptyProgramme, name: 'Talks', statedTargetPercent })).toEqual({ facts: { name: 'Talks', statedTargetPercent: 75 } })
  })

  test.each(['0', '101', '7.5', '1,5', 'most', '%'])('a target of %o is not understood', (statedTargetPercent) => {
    expect(programmeFacts({ ...emptyProgramme, name: 'Talks', statedTargetPercent })).toMatchObject({ problems: [{ field: 'statedTargetPercent' }] })
  })
})
