import { randomUUID } from 'node:crypto'
import { against } from './aDisruption.ts'
import { aGroup } from './aGroup.ts'
import type { ApiOver } from './apiOver.ts'
import { canary } from './canary.ts'

const grades = ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE'] as const
/** As long as the longest text that the sheet shows may be. */
const longWords = `Visit the premises again with the licensing team, and with the fire service where the stairs are blocked. ${canary} `.repeat(2)

/** The day that is so many days after 6 January 2023. */
function dayAfter(days: number): string {
  return new Date(Date.UTC(2023, 0, 6) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * A group about which as much is recorded as a page ever has to hold: years of assessments by two methods, disruptions of
 * every grade, several statuses, a long plan, and another group merged into it.
 */
export async function aFullGroup(person: ApiOver): Promise<{ id: string; merged: string }> {
  const { ask, groups, disruptions } = person
  const change = async (name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const { result } = await ask<{ result: { __typename: string } }>(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Refusal { message problems { field message } } } }`,
      { input: { key: randomUUID(), ...input } },
    )
    if (result.__typename === 'Refusal' || result.__typename === 'TextWarning') throw new Error(`${name} was not done: ${JSON.stringify(result)}`)
  }
  const known = await ask<{ lists: { threats: { code: string }[] } }>('{ lists: referenceLists { threats { code } } }')
  const codes = known.lists.threats.map(({ code }) => code)
  const group = await groups.record(aGroup({ alias: `Long Meadow ${canary}`, mappedOn: '2023-01-05', threats: codes.slice(0, 6) }))
  const other = await groups.record(aGroup({ alias: `Short Meadow ${canary}`, mappedOn: '2023-01-05' }))
  const { id } = group
  for (let index = 0; index < 28; index += 1) {
    await change('recordAssessment', {
      ocg: id,
      facts: {
        assessedOn: dayAfter(index * 45), score: 70 - ((index * 13) % 40), band: index % 3 === 0 ? 'Very high' : 'Medium',
        method: index < 18 ? 'OCGM' : 'MORILE', methodVersion: '3', confidence: 'HIGH', whyThisScore: longWords,
      },
    })
  }
  for (let index = 0; index < 30; index += 1) {
    const grade = grades[index % grades.length] ?? 'MINOR'
    await disruptions.record(against({ id: index % 6 === 5 ? other.id : id }, { effect: dayAfter(20 + index * 43), grade }))
  }
  for (const [index, status] of (['MONITORED', 'ACTIVE', 'MONITORED', 'ACTIVE'] as const).entries()) {
    await change('recordOcgStatus', { ocg: id, status, from: dayAfter(200 + index * 250), reason: longWords })
  }
  for (let index = 0; index < 12; index += 1) {
    await change('recordPlanAction', {
      ocg: id, facts: { action: longWords, strand: 'PURSUE', owner: 'SIO of the regional unit and the lead responsible officer of the force', dueOn: dayAfter(1300 + index * 20), state: 'OPEN' },
    })
  }
  await change('recordOcgLineage', { from: other.id, to: id, kind: 'MERGED_INTO', day: dayAfter(1380), reason: longWords })
  return { id, merged: other.id }
}
