import { aDisruption, type DisruptionFacts } from '../../support/aDisruption.ts'
import { aGroup, type GroupFacts } from '../../support/aGroup.ts'
import { anOutput, aQuestion, type OutputFacts } from '../../support/anOutput.ts'
import type { Seeded } from '../seeded.ts'
import { units, type Reader } from './reader.ts'
import { type KnownRecord, mayReadOf, type World } from './world.ts'

/** Facts as random people write them: each text holds a word that says who may read it. */
export type Writing = { world: World; random: Seeded; by: Reader }

const grades = ['NEGATIVE', 'NO_IMPACT', 'MINOR', 'MODERATE', 'MAJOR'] as const
const days = ['2026-11-12', '2026-11-10', '2026-10-03', '2026-10-03/2026-10-05', '2026-09', '2025', '2026-03-02', '2026-02-11']

/** Units that a disruption may name as supporting; TARIAN has no part in anything. */
export function someSupporters(random: Seeded, unit: string): string[] {
  return units.filter((code) => code !== unit && code !== 'TARIAN' && unit !== 'TARIAN' && random.percent(35))
}

export function disruptionFacts({ world, random, by }: Writing, record: KnownRecord, group: KnownRecord | null, supporters: string[]): DisruptionFacts {
  const { unit } = record
  if (group) record.against.add(group)
  const shared = world.canaries.plant(mayReadOf(record, supporters))
  const grade = random.pick(grades)
  const isNegative = grade === 'NEGATIVE'
  // A negative's reason stays with the performance lead, the unit head, the moderator and whoever wrote it.
  const reason = world.canaries.plant((reader) => reader.unit === unit && (!isNegative || reader.role !== 'RECORDER' || reader.code === by.code))
  const word = world.canaries.plant(mayReadOf(record, supporters))
  record.words.push(word)
  for (const code of supporters) {
    record.supporters.add(code)
    if (group?.unit === unit) group.aliasReaders.add(code)
  }
  return aDisruption({
    effect: random.pick(days),
    target: group ? { kind: 'OCG', ocg: group.id } : { kind: 'COUNTY_LINE', reference: `Line ${shared}` },
    whatHappened: `Warrants ${shared} closed it.`,
    operationName: `Operation ${shared}`,
    ownReference: random.maybe(word),
    partnerNames: [`Partner ${shared}`],
    supportingUnits: supporters,
    grade,
    gradeReason: `Because ${reason}.`,
  })
}

export function groupFacts({ world, random }: Writing, record: KnownRecord): GroupFacts {
  const { holders, aliasReaders } = record
  // Whoever handed it over keeps its disruptions against it, with the alias.
  const alias = world.canaries.plant((reader) => reader.unit !== null && (holders.has(reader.unit) || aliasReaders.has(reader.unit)))
  const urn = world.canaries.plant(mayReadOf(record))
  record.words.push(alias, urn)
  return aGroup({ alias: `Heron ${alias}`, urn: random.maybe(urn), owningForce: null })
}

export function outputFacts({ world, random }: Writing, record: KnownRecord, disruption: KnownRecord | null, programme: KnownRecord | null): OutputFacts {
  const word = world.canaries.plant(mayReadOf(record))
  record.words.push(word)
  return anOutput({
    title: `Talk ${word}`,
    whatWasDone: `Assemblies ${word}.`,
    held: random.pick(days),
    force: null,
    questionnaire: { sent: 200, answered: 150, questions: [aQuestion({ question: `Would you ${word}?` })] },
    disruption: disruption?.id ?? null,
    programme: programme?.id ?? null,
  })
}

/** A text that only the unit may read: a reason, a name. */
export function ofOwnUnit({ world, by }: Writing, unit: string | null = by.unit): string {
  return `because ${world.canaries.plant((reader) => reader.unit !== null && reader.unit === unit)}`
}

/** A text that only its writer may read: a draft. */
export function ofWriter({ world, by }: Writing): string {
  return `draft ${world.canaries.plant((reader) => reader.code === by.code)}`
}

/** A text of a version of a record: for those who may see that version. */
export function ofVersion({ world }: Writing, record: KnownRecord, supporters: readonly string[]): string {
  return `reason ${world.canaries.plant(mayReadOf(record, supporters))}`
}
