import { expect, it } from 'vitest'
import { figuresQuestion, longTermQuestion } from '../../drill/leaks/questions.ts'
import { leakSeed, longestRun, requestsToSend } from '../../drill/leaks/leakSettings.ts'
import { readersOfFigures } from '../../drill/leaks/reader.ts'
import { sayHowMany } from '../../drill/leaks/sayHowMany.ts'
import { Interleaving } from '../../drill/leaks/sendInterleaved.ts'
import { startApp } from '../../support/startApp.ts'

const asked = new Interleaving(await startApp(), leakSeed)
await asked.plant()

it('random people who ask and write at once are given nothing of other units', { timeout: longestRun }, async () => {
  const began = Date.now()
  const { faults, foreign, changed } = await asked.send(requestsToSend)
  sayHowMany('all layers', asked, began)
  expect(faults).toEqual([])
  expect(foreign).toBeGreaterThan(requestsToSend / 5)
  expect(changed).toBeGreaterThan(0)
  expect(asked.world.canaries.readBack).toBeGreaterThan(requestsToSend)
})

it('no combination of filters gives people who see figures alone a group, a word or a reference', { timeout: longestRun }, async () => {
  const { faults } = await asked.send(Math.ceil(requestsToSend / 10), { among: readersOfFigures, ask: (writing, now) => (writing.random.percent(60) ? figuresQuestion : longTermQuestion)(writing, now) })
  expect(faults).toEqual([])
})
