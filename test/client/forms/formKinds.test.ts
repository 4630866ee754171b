import { describe, expect, it } from 'vitest'
import { disruptionFormKind } from '../../../client/disruptions/disruptionFormKind.ts'
import { justDone } from '../../../client/forms/justDone.ts'
import { outputFormKind } from '../../../client/outputs/outputFormKind.ts'
import { groupFormKind } from '../../../client/targets/groupFormKind.ts'

describe('what is told once a form was sent', () => {
  it('names a record by its reference', () => {
    expect(justDone(disruptionFormKind.placeOf({ reference: 'EMSOU-2026-0001' }).name, 'is recorded')).toEqual({ justDone: 'EMSOU-2026-0001 is recorded' })
    expect(justDone(outputFormKind.placeOf({ reference: 'EMSOU-2026-P0001' }).name, 'is corrected')).toEqual({ justDone: 'EMSOU-2026-P0001 is corrected' })
  })

  it('does not name a group by its alias: the browser may keep what is told', () => {
    const typed = { ...groupFormKind.empty, id: 'g', alias: 'Birch lane' }
    expect(justDone(groupFormKind.placeOf(typed).name, 'is recorded')).toEqual({ justDone: 'The group is recorded' })
  })
})
