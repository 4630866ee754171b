import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../server/errors.ts'
import { caseImport } from '../../../server/imports/caseImport.ts'
import { importerOf, readOrder, unitOf } from '../../../server/imports/importOrder.ts'
import { demonstrationPeople } from '../../../server/people/demonstrationPeople.ts'
import { referenceLists } from './referenceLists.ts'

describe('the command line', () => {
  it('names a file, a unit and a person', () => {
    expect(readOrder(['cases.csv', '--unit', 'SWROCU', '--as', 'SWROCU recorder 1'], caseImport.command)).toEqual({
      path: 'cases.csv', unit: 'SWROCU', person: 'SWROCU recorder 1',
    })
  })

  it.each([[[]], [['a.csv']], [['a.csv', '--unit', 'SWROCU']], [['a.csv', 'b.csv', '--unit', 'X', '--as', 'Y']], [['a.csv', '--dry']], [['--unit']]])(
    'is refused with how it is written when it says %j',
    (words) => {
      expect(() => readOrder(words, caseImport.command)).toThrow(RefusedError)
      expect(() => readOrder(words, caseImport.command)).toThrow('Usage: npm run import:cases')
    },
  )
})

describe('who imports', () => {
  it.each(['SWROCU-RECORDER-1', 'SWROCU recorder 1', 'swrocu recorder 1'])('is found as %s', (person) => {
    expect(importerOf({ person }, 'SWROCU', demonstrationPeople).code).toBe('SWROCU-RECORDER-1')
  })

  it.each([
    ['nobody known', 'Inspector 1', 'no person'],
    ['somebody of another unit', 'EMSOU-RECORDER-1', 'records for EMSOU only'],
    ['somebody who does not record', 'SWROCU-MODERATOR-1', 'moderator does not record'],
    ['somebody of the network', 'NETWORK-BOARD-MEMBER-1', 'does not record'],
  ])('is not %s', (_who, person, words) => {
    expect(() => importerOf({ person }, 'SWROCU', demonstrationPeople)).toThrow(RefusedError)
    expect(() => importerOf({ person }, 'SWROCU', demonstrationPeople)).toThrow(words)
  })

  it('is nobody whom no grant lets in', () => {
    expect(() => importerOf({ person: 'SWROCU-RECORDER-1' }, 'SWROCU', [])).toThrow('whom a role lets in today')
  })
})

it('a unit is known by its code, its name and the name it is also known by', () => {
  for (const unit of ['swrocu', 'Zephyr', 'South West Regional Organised Crime Unit']) expect(unitOf({ unit }, referenceLists)).toBe('SWROCU')
  expect(() => unitOf({ unit: 'ATLANTIS' }, referenceLists)).toThrow('Give one of SWROCU, EMSOU')
})
