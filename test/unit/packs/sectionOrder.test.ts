import { expect, test } from 'vitest'
import { inPackOrder, sectionCodes } from '../../../server/packs/sectionOrder.ts'
import { aPackSection } from '../../support/packWorker.ts'

const section = (code: string) => aPackSection({ code })

test('sections stand in the order of a pack, whichever part gives them first', () => {
  const given = sectionCodes.toReversed().map(section)
  expect(inPackOrder(given).map(({ code }) => code)).toEqual([...sectionCodes])
})

test('a section that packs have not, or that is given twice, is a fault of ours', () => {
  expect(() => inPackOrder([section('counts'), section('ranking')])).toThrow(RangeError)
  expect(() => inPackOrder([section('counts'), section('mix'), section('counts')])).toThrow(/one section counts, and two/)
})
