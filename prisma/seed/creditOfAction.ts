import type { Group } from './groups.ts'
import type { SeededRandom } from './seededRandom.ts'
import { forcesOf, unitStories, type UnitStory } from './unitStories.ts'

const partners = ['National Crime Agency', 'HM Revenue and Customs', 'Border Force', 'Immigration Enforcement', 'Trading Standards',
  'Department for Work and Pensions', 'Environment Agency', 'Gangmasters and Labour Abuse Authority', 'Driver and Vehicle Licensing Agency',
  'HM Prison and Probation Service', 'Local council', 'Fire and rescue service', 'Charity Commission', 'Companies House']

/** Who took part beside the unit that led. */
export interface Credit {
  units: string[]
  forces: string[]
  partners: string[]
}

/** About one disruption in four had support of some kind; a day of action with many partners is rare. */
export function drawCredit(unit: UnitStory, group: Group | null, random: SeededRandom): Credit {
  const own = group?.forceCode ?? random.pick(forcesOf(unit))
  const credit: Credit = { units: [], forces: [own], partners: [] }
  if (!random.chance(0.31)) return credit
  if (random.chance(0.35)) {
    const other = random.pick(unitStories.filter(({ unitCode }) => unitCode !== unit.unitCode))
    credit.units.push(other.unitCode)
    if (random.chance(0.6)) credit.forces.push(random.pick(forcesOf(other)))
  }
  if (random.chance(0.4)) {
    const neighbour = random.pick(forcesOf(unit))
    if (!credit.forces.includes(neighbour)) credit.forces.push(neighbour)
  }
  if (random.chance(0.55)) credit.partners = random.several(partners, random.chance(0.03) ? random.whole(8, 12) : random.whole(1, 3))
  return credit
}
