import { describe, expect, test } from 'vitest'
import { browserHouse } from '../support/browserHouse.ts'
import { errorsIn, faultsInEveryLook } from '../support/everyLook.ts'
import { settled } from '../support/settled.ts'
import { draftStates } from './states/draftStates.ts'
import { formStates } from './states/formStates.ts'
import { impactStates } from './states/impactStates.ts'
import { listStates } from './states/listStates.ts'
import { peopleStates } from './states/peopleStates.ts'
import { recordStates } from './states/recordStates.ts'
import { sessionStates } from './states/sessionStates.ts'

const house = browserHouse()
const states = [...formStates, ...draftStates, ...recordStates, ...listStates, ...impactStates, ...peopleStates, ...sessionStates].map((state) => [state.name, state] as const)

describe('in every look there is no axe-core fault, no error in the console and no sideways scroll', () => {
  test.for(states)('%s', async ([, { person, path, reach }]) => {
    const errors: string[] = []
    const address = typeof path === 'string' ? path : await path(house)
    const page = await house.openAs(person, address, {}, (opened) => errorsIn(opened, errors))
    await settled(page)
    await reach(page, house)
    const faults = await faultsInEveryLook(page)
    expect([...errors, ...faults]).toEqual([])
  })
})
