import type { SeededRandom } from '../seededRandom.ts'

const usual = [
  'A surveillance team for two weeks, from the day the main premises open again.', 'A financial investigator to profile the businesses in front of the group.',
  'Cell-site work on the phones seized last month.', 'Advice on a covert search of the storage units.', 'A regional analyst to draw the group’s links over the force’s border.',
  'Help to plan a joint day of action with the neighbouring force.', 'Specialist interviewers for those charged in the first phase.',
  'Prison intelligence on who has taken over the running of the lines.', 'Test purchases at two addresses over a month.', 'A drone and its crew for a rural site.',
]
const ofThreat: Readonly<Record<string, readonly string[]>> = {
  DRUGS: ['Forensic strategy for a cannabis site with doctored supply of electricity.', 'Help to bring three forces together on one supply route.'],
  FRAUD: ['A financial investigator to trace payments through accounts abroad.', 'Help to warn those on the list of likely victims that was found.'],
  CYBER: ['The cyber team to examine three seized devices.', 'Advice to a firm whose systems were locked, before it decides.'],
  MONEY_LAUNDERING: ['Restraint of the assets found at two premises, and advice on which court to ask.', 'An accredited investigator for a confiscation hearing.'],
  FIREARMS: ['Ballistic comparison and an assessment of the threat to life.', 'Armed support for warrants at two sites.'],
  CHILD_SEXUAL_EXPLOITATION_AND_ABUSE: ['Undercover online officers for one month.', 'Victim identification from the images that were seized.'],
  MODERN_SLAVERY_AND_HUMAN_TRAFFICKING: ['Victim navigators for a visit to a site with workers at risk.', 'Help to plan a visit with the labour inspectors.'],
  ORGANISED_IMMIGRATION_CRIME: ['A link to partners at the ports on one haulage firm.'],
  ORGANISED_ACQUISITIVE_CRIME: ['Tracking equipment for a stolen-plant operation.', 'An analyst for a series of cash-machine thefts over three forces.'],
}

/** What a force asks for. */
export function drawHelpAsked(threat: string | null, random: SeededRandom): string {
  const special = threat ? ofThreat[threat] : undefined
  return random.pick(special && random.chance(0.45) ? special : usual)
}

/** A force's own reference, as each writes it; many give none. */
export function drawForceReference(year: number, random: SeededRandom): string | null {
  const number = String(random.whole(1, 480))
  return random.pickWeighted([
    [null, 0.16], [`Tasking ${number} of ${year}`, 0.22], [`OC-REQ/${year}/${number.padStart(4, '0')}`, 0.2], [`Force tasking ${year}, item ${number}`, 0.16],
    [`SOC desk ${year}-${number.padStart(3, '0')}`, 0.16], [`Request no. ${number}`, 0.1],
  ] as const)
}

const decisions = {
  ACCEPTED: [
    'It fits the control strategy, and a team is free.', 'A team is free for two weeks; the next meeting looks at it again.', 'Two other forces have the same problem.',
    'In part: analysis now, surveillance only if it shows a pattern.', 'The group is scored high, and the force has done what it can alone.',
  ],
  DECLINED: [
    'The force’s own team can do this; advice given.', 'No team is free before the day that is wanted.', 'Below the threshold for regional help; the force may ask again.',
    'A partner agency leads on this and has been asked.',
  ],
  DEFERRED: ['More intelligence is needed first.', 'The team is bound until the next meeting.', 'The force is asked for its own plan first.'],
} as const

/** Why it was decided so; the page says before it what was. */
export function drawRequestDecision(state: keyof typeof decisions, random: SeededRandom): string {
  return random.pick<string>(decisions[state])
}
