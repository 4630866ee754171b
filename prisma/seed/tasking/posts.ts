import type { SeededRandom } from '../seededRandom.ts'

/** A post that does something or leads it, by role and unit; never a name. */
export function drawPost(unitCode: string, random: SeededRandom): string {
  return random.pick([
    `Tasking manager, ${unitCode}`, `Financial investigation lead, ${unitCode}`, `SIO’s team, ${unitCode}`, `Covert operations lead, ${unitCode}`, `GAIN co-ordinator, ${unitCode}`,
    `Intelligence lead, ${unitCode}`, `Prevent lead, ${unitCode}`, 'LRO of the force', 'Force’s own SOC lead',
  ])
}
