import type { Viewer } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import { type Basis, basisNames, type BasisOffer } from './basis.ts'
import type { ExpectedReturn } from './expectedReturns.ts'
import type { FigureScope } from './figureScope.ts'

/** Which bases can be had for a period, and for those that cannot, why. Checked in: test/unit/measures/basisOffers.test.ts. */
export function basisOffers(expected: readonly ExpectedReturn[], whyNotFromReturns: string | null): BasisOffer[] {
  const isAnyAccepted = expected.some(({ standing }) => standing?.isAccepted)
  const isAnyPublished = expected.some(({ standing }) => standing?.editionNumber)
  return [
    offer('AS_RECORDED', null),
    offer('AS_RETURNED', whyNotFromReturns ?? (isAnyAccepted ? null : 'No return of this period was accepted by then: choose another period, or figures as recorded')),
    offer('AS_PUBLISHED', whyNotFromReturns ?? (isAnyPublished ? null : 'No return of this period was published by then: choose another period, or another basis')),
  ]
}

/**
 * The basis asked for; where none is, as returned for the network and for board members as soon as there is an accepted return, else
 * as recorded.
 *
 * @throws RefusedError when what is asked for cannot be had for this period
 */
export function chooseBasis(asked: Basis | null, offers: readonly BasisOffer[], viewer: Viewer | null, { unit }: Pick<FigureScope, 'unit'>): Basis {
  const offered = (basis: Basis) => offers.find((one) => one.basis === basis)
  if (asked) {
    const whyNot = offered(asked)?.whyNot
    if (whyNot) throw new RefusedError(whyNot, [{ field: 'basis', message: whyNot }])
    return asked
  }
  const prefersReturned = unit === null || viewer?.role === 'BOARD_MEMBER'
  return prefersReturned && offered('AS_RETURNED')?.whyNot === null ? 'AS_RETURNED' : 'AS_RECORDED'
}

function offer(basis: Basis, whyNot: string | null): BasisOffer {
  return { basis, inWords: basisNames[basis], whyNot }
}
