import { expect, it } from 'vitest'
import { whyNotAllAsked } from '../../../server/comparison/whyNotAllAsked.ts'
import { figureCatalogue } from '../../../server/returnFigures/figureCatalogue.ts'

const names = [figureCatalogue.DISRUPTIONS_BY_STRAND.name, figureCatalogue.OUTPUTS.name]

it('figures that some return was not asked for are not given, and the first of them is named', () => {
  expect(whyNotAllAsked(['DISRUPTIONS_LED', 'OUTPUTS', 'DISRUPTIONS_BY_STRAND'], names)).toBe(`Not all returns of this period asked for “${figureCatalogue.OUTPUTS.name}”`)
  expect(whyNotAllAsked(['DISRUPTIONS_LED'], names)).toBeNull()
  expect(whyNotAllAsked(['DISRUPTIONS_LED', 'DISRUPTIONS_BY_STRAND'], [])).toBeNull()
})
