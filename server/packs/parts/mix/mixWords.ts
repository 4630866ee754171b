import type { Mix } from '../../../comparison/mix/mix.ts'
import type { Basis } from '../../../measures/basis.ts'

const countedInWords = { AS_RECORDED: 'recorded', AS_RETURNED: 'returned', AS_PUBLISHED: 'published' } as const satisfies Record<Basis, string>

/**
 * On which basis the mix is, and what of it is not given, in words.
 *
 * @param missing why no unit has any figures; null where one has
 */
export function mixInWords(found: Pick<Mix, 'basis' | 'basisInWords' | 'returnsInWords' | 'period' | 'whyNoDetail' | 'whyNoStrands' | 'whyNoThreats' | 'whyNoForces'>, missing: string | null): string[] {
  const { basis, basisInWords, returnsInWords, period, whyNoDetail, whyNoStrands, whyNoThreats, whyNoForces } = found
  return [
    `${basisInWords}. ${returnsInWords}.`,
    ...(missing === null ? [] : [`No disruptions ${countedInWords[basis]} in the network in this period: ${period.inWords}. That says what was ${countedInWords[basis]}, not that nothing was done.`]),
    ...(missing === null && whyNoDetail !== null ? [sentence(whyNoDetail)] : []),
    ...[['Strand balance', whyNoStrands], ['Threats', whyNoThreats], ['Forces', whyNoForces]].flatMap(([of, why]) => (why ? [`${of}: ${sentence(why)}`] : [])),
  ]
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}
