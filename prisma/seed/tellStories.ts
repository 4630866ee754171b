import type { WrittenDisruption } from './disruptionFacts.ts'
import { Aftermath } from './aftermath/aftermath.ts'
import { disruptionsOfUnit } from './disruptionsOfUnit.ts'
import { EffectDays } from './effectDays.ts'
import { FactChunk } from './factChunk.ts'
import { tellFraudSurvey } from './fraudSurvey.ts'
import { addGroup, addLink } from './groupFacts.ts'
import { tellOtherOutputs } from './otherOutputs.ts'
import { addOutput } from './outputFacts.ts'
import { planProgramme } from './plannedProgramme.ts'
import { addProgramme } from './programmeFacts.ts'
import { ReferenceNumbers } from './referenceNumbers.ts'
import { tellSchoolTalks } from './schoolTalks.ts'
import { SeededRandom } from './seededRandom.ts'
import { extentOf, storyTime, type Size, type StoryTime } from './storyTime.ts'
import { tellTasking } from './tasking/tellTasking.ts'
import { planUnit } from './unitPlan.ts'
import { unitStories, type UnitStory } from './unitStories.ts'

/** Records in one chunk: loaded within a second or two, far from the 30 s that a commit may take. */
const recordsInChunk = 2_500

/**
 * Tells all stories, unit after unit, as chunks of rows in an order that every foreign key allows.
 * The same seed, size and day give the same rows. Only one chunk and one unit's outline are in memory.
 */
export function* tellStories({ seed, size, now }: { seed: number; size: Size; now: Date }): Generator<FactChunk> {
  const time = storyTime(now)
  const shares = shareOut(extentOf[size].disruptions)
  for (const [index, unit] of unitStories.entries()) {
    const references = new ReferenceNumbers(unit.unitCode)
    let chunk = new FactChunk()
    for (const add of recordsOfUnit(unit, size, shares[index] ?? 0, time, references, new SeededRandom(seed, unit.unitCode))) {
      add(chunk)
      if (chunk.records < recordsInChunk) continue
      references.addCounters(chunk)
      yield chunk
      chunk = new FactChunk()
    }
    references.addCounters(chunk)
    yield chunk
  }
}

/** The records of a unit, one after another, each as the step that writes it. */
function* recordsOfUnit(
  unit: UnitStory,
  size: Size,
  disruptions: number,
  time: StoryTime,
  references: ReferenceNumbers,
  random: SeededRandom,
): Generator<(chunk: FactChunk) => void> {
  const plan = planUnit(unit, size, disruptions, time, random.fork('plan'))
  const days = new EffectDays(unit, time)
  const details = random.fork('details')
  for (const group of plan.groups) yield (chunk) => addGroup(chunk, group, details)
  for (const link of plan.links) yield (chunk) => addLink(chunk, link, details)

  const linkable: WrittenDisruption[] = []
  const aftermath = new Aftermath(unit.unitCode, random.fork('aftermath'))
  yield* disruptionsOfUnit(plan.disruptions, days, references, random, details, (written, dated, number) => {
    if (number % 10 === 0) linkable.push(written)
    aftermath.note(written, dated)
  })
  yield* aftermath.tell(plan.groups, time)

  const outputs = extentOf[size].outputs
  const told = random.fork('outputs')
  const programmes = random.fork('programmes')
  const programme = planProgramme(unit.unitCode, time, programmes)
  if (programme) yield (chunk) => addProgramme(chunk, unit.unitCode, programme, programmes)
  const stories = [
    ...(programme && unit.unitCode === 'EMSOU' ? tellSchoolTalks(programme, days, Math.min(1, outputs / 1_500), told) : []),
    ...(programme && unit.unitCode === 'SEROCU' ? tellFraudSurvey(programme, days, told) : []),
  ]
  const others = tellOtherOutputs(days, Math.max(3, Math.round(outputs * 0.68 * unit.share)), linkable, told)
  for (const output of [...stories, ...others].sort((a, b) => a.recorded - b.recorded)) {
    yield (chunk) => addOutput(chunk, output, references, time, told)
  }
  const share = size === 'tiny' ? 0.25 : 1
  yield* tellTasking({ unit, groups: plan.groups, lives: aftermath.lives, share }, time, random.fork('tasking'))
}

/** The number of disruptions of each unit; rounding goes to the last. */
function shareOut(disruptions: number): number[] {
  const rounded = unitStories.slice(0, -1).map(({ share }) => Math.round(disruptions * share))
  return [...rounded, disruptions - rounded.reduce((sum, each) => sum + each, 0)]
}
