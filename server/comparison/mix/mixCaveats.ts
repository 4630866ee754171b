import type { BasisOfFigures } from '../../measures/figuresOnBasis.ts'

const always = [
  'Shares of threats are of the gross disruptions that name a threat, beside the share of the scored active groups that name one. What names two threats counts in both rows, so these shares add up to more than 100%.',
  'Shares of forces are of the gross in which a force took part. One with two forces counts in both rows.',
  'Residents are those of Census 2021 (21 March 2021). Assessed threat is the sum of scores of active groups by their owning force, by one method; scores are stored as units give them and are never computed here.',
  'A share of the work above or below another share says that they differ where their 95% intervals do not overlap. It does not say why, nor which share ought to be.',
  'Inspectors: HMIC 2015, Regional Organised Crime Units; HMICFRS 2021, Regional organised crime units.',
] as const

/** What a reader must know of a mix besides the caveats of every page of figures. */
export function mixCaveats({ basis }: Pick<BasisOfFigures, 'basis'>): string[] {
  return [...always, ...(basis === 'AS_RECORDED' ? [] : ['Returns do not freeze groups and their scores: these are as recorded on every basis.'])]
}
