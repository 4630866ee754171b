import type { Grade } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'

const openings: Readonly<Record<string, readonly string[]>> = {
  ARREST: ['Arrests on the street after weeks of work', 'Arrests at several addresses early in the morning'],
  CHARGE: ['Charges after advice from the prosecutor', 'Charged and remanded'],
  IMPRISONMENT: ['Prison sentences at the end of the trial', 'Leading members sentenced'],
  WARRANT_OR_SEARCH: ['Search warrants at premises the group relied on', 'Searches at storage units'],
  SEIZURE: ['Goods seized on the way to customers', 'Vehicle stopped and its load seized'],
  RESTRAINT_OR_CONFISCATION: ['Accounts frozen by the court', 'Assets restrained before they could be moved'],
  SAFEGUARDING: ['People at risk found and brought to safety', 'Victims taken to a place of safety'],
  DEVICE_TAKEDOWN: ['Phone line of the supply taken down', 'Line closed and its customers told'],
  SITE_OR_ACCOUNT_TAKEDOWN: ['Websites and accounts taken down by their hosts', 'Fraudulent shop front removed'],
  BORDER_OR_PORT_ACTION: ['Stopped at a port with partners', 'Consignment held at the border'],
  PROTECTIVE_ADVICE: ['Businesses warned and advised in person', 'Likely victims told how to protect themselves'],
  PREVENTION_ACTIVITY: ['Young people drawn to the group offered another way', 'Work with schools and landlords nearby'],
}
const otherOpenings = ['Action with partners against what the group needs to work', 'Premises closed after action with partners']

const evidence: Record<Grade, readonly string[]> = {
  NEGATIVE: ['A rival lost more than the target, which took over its customers.', 'The target changed its methods within days and grew.'],
  NO_IMPACT: ['No change was seen afterwards.', 'The target was back at work the same week.'],
  MINOR: ['Supply slowed for some days.', 'One route was given up.', 'The target had to replace equipment and people at the edge.'],
  MODERATE: ['Activity fell for weeks, by several sources.', 'Two of three lines of work stopped.', 'The target lost a trusted supplier.'],
  MAJOR: ['Leading members are gone and nobody has taken over.', 'The network stopped working as a whole.', 'No activity was seen in the months since.'],
}

const reasons: Record<Grade, readonly string[]> = {
  NEGATIVE: ['More capable after the action than before, by later intelligence.', 'Harm rose: the target took over a rival\'s business.', 'What the action gave away made the target harder to work against.'],
  NO_IMPACT: ['No evidence of any effect on the target.', 'Effect expected, none seen at the review.'],
  MINOR: ['Short-term effect on part of the target.', 'Evidence of brief disruption only.', 'Type and volume of the seizure point to a small effect.'],
  MODERATE: ['Evidence of medium-term effect from more than one source.', 'A part that matters to the target stopped working.'],
  MAJOR: ['Significant and long-term: those who led cannot direct it.', 'The target cannot work at its previous level, with evidence over months.'],
}

/** What happened, in two sentences; never the name of a person. */
export function drawWhatHappened(tactics: readonly string[], grade: Grade, random: SeededRandom): string {
  return `${random.pick(openings[tactics[0] ?? ''] ?? otherOpenings)}. ${random.pick(evidence[grade])}`
}

/** Why a grade was given. */
export function drawGradingReason(grade: Grade, random: SeededRandom): string {
  return random.pick(reasons[grade])
}
