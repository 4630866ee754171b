import { expect, it } from 'vitest'
import { isAnyAtRisk, onRiskChange, tellAtRisk } from '../../../client/drafts/draftsAtRisk.ts'

it('somebody is told while any form on the page is not saved, and when that changes', () => {
  const heard: boolean[] = []
  const stop = onRiskChange(() => heard.push(isAnyAtRisk()))
  const one = tellAtRisk()
  const other = tellAtRisk()
  one()
  expect(isAnyAtRisk()).toBe(true)
  other()
  stop()
  tellAtRisk()()
  expect(heard).toEqual([true, true, true, false])
})
