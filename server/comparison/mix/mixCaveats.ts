import type { BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import { fewestShown } from '../../measures/singleRecords.ts'
import { censusInWords } from '../../units/residentsOn.ts'

const always = [
  'Shares of threats are of the gross disruptions that name a threat, beside the share of the scored active groups that name one. What names two threats counts in both rows, so these shares add up to more than 100%.',
  'Shares of forces are of the times that forces of the unit, or of the network, took part in gross: one with two forces counts once for each, so that these shares add up to 100%, as those of residents and of assessed threat do. A force of another unit is in no share.',
  `Forces are those that belonged to the unit on the day of the groups. Residents are those of ${censusInWords}. Assessed threat is the sum of scores of active groups by their owning force, by one method; scores are stored as units give them and are never computed here. A force of whose scored groups a tenth or more are by another method is not compared with its assessed threat; the others are compared among themselves. Somebody who may not open the records of a unit sees neither groups nor scores of a force or threat with fewer than ${fewestShown} scored groups, nor those of the next smallest where these could be reckoned from them.`,
  'A share of the work above or below another share says that they differ where their 95% intervals do not overlap. It does not say why, nor which share ought to be.',
  'HMICFRS 2021 (Regional organised crime units) found that what units measure is mostly pursue.',
] as const

/** What a reader must know of a mix besides the caveats of every page of figures. */
export function mixCaveats({ basis }: Pick<BasisOfFigures, 'basis'>): string[] {
  return [...always, ...(basis === 'AS_RECORDED' ? [] : ['Returns do not freeze groups and their scores: these are as recorded on every basis.'])]
}
