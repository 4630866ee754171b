import { describe, expect, it } from 'vitest'
import { disruptionFacts } from '../../../client/disruptions/disruptionForm.ts'
import { readDisruptionForm } from '../../../client/disruptions/readDisruptionForm.ts'
import { emptyOutput, outputFacts } from '../../../client/outputs/outputForm.ts'
import { readOutputForm } from '../../../client/outputs/readOutputForm.ts'
import { emptyProgramme } from '../../../client/programmes/programmeForm.ts'
import { emptyGroup } from '../../../client/targets/groupForm.ts'
import { aTypedDisruption } from '../aTypedDisruption.ts'

const begunGroup = { ...emptyGroup, urn: 'EM/12' }
const begunProgramme = { ...emptyProgramme, name: 'School talks' }

describe('something new that was begun inside a form', () => {
  it('keeps the form from being sent, in words that say what to do', () => {
    const problem = { field: 'newGroup', message: 'Map the group that you began, or cancel it' }
    expect(disruptionFacts(aTypedDisruption({ newGroup: begunGroup }))).toEqual({ problems: [problem] })
    expect(outputFacts({ ...emptyOutput, newProgramme: begunProgramme })).toMatchObject({
      problems: expect.arrayContaining([{ field: 'newProgramme', message: 'Record the programme that you began, or cancel it' }]),
    })
  })

  it('does not when nothing was typed into it, or the target is another one by now', () => {
    expect(disruptionFacts(aTypedDisruption({ newGroup: emptyGroup }))).toHaveProperty('facts')
    const target = { kind: 'VULNERABILITY' as const, ocg: null, reference: 'Parcel ports' }
    expect(disruptionFacts(aTypedDisruption({ newGroup: begunGroup, target }))).toHaveProperty('facts')
  })

  it('is in the draft, and an older draft has none', () => {
    const typed = aTypedDisruption({ newGroup: begunGroup })
    expect(readDisruptionForm(JSON.parse(JSON.stringify(typed)))).toEqual(typed)
    expect(readDisruptionForm({}).newGroup).toBeNull()
    expect(readOutputForm({ newProgramme: begunProgramme }).newProgramme).toEqual(begunProgramme)
    expect(readOutputForm({}).newProgramme).toBeNull()
  })
})
