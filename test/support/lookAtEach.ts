import { describe, expect, test } from 'vitest'
import type { BrowserHouse } from './browserHouse.ts'
import { errorsIn, faultsInEveryLook } from './everyLook.ts'
import { recordsToVisit } from './recordsToVisit.ts'
import { settled } from './settled.ts'
import { addressOf, type Visit } from './visits.ts'

/** One test of each visit: the page in every look. */
export function lookAtEach({ leadAs, as }: BrowserHouse, visits: readonly Visit[]): void {
  let found: Promise<Record<string, string>> | null = null
  const errors: string[] = []
  describe('in every look there is no axe-core fault, no error in the console and no sideways scroll', () => {
    test.for(visits)('%s as %s', async ([path, person]) => {
      found ??= recordsToVisit(as('EMSOU-PERFORMANCE-LEAD-1'))
      const page = await leadAs(person, addressOf(path, await found), (opened) => errorsIn(opened, errors))
      await settled(page)
      const faults = await faultsInEveryLook(page)
      expect([...errors.splice(0), ...faults]).toEqual([])
    })
  })
}
