import type { DatedDisruption } from './datedDisruption.ts'
import { laterMoment, drawLaterVersions, type LaterVersion } from './disruptionCorrections.ts'
import { drawContent, type DisruptionContent } from './disruptionContent.ts'
import type { FactChunk } from './factChunk.ts'
import { notYet } from './factTables.ts'
import { addGrading } from './gradingFacts.ts'
import type { ReferenceNumbers } from './referenceNumbers.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, dayText, momentText, yearOf } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'
import { recordersOf, type UnitStory } from './unitStories.ts'

/** A disruption as written down, for records that point to it. */
export interface WrittenDisruption {
  id: string
  recorded: number
  recorder: string
  isWithdrawn: boolean
  content: DisruptionContent
  /** What its last version says. */
  lastContent: DisruptionContent
}

/** Writes one disruption with its versions, outcomes, texts and gradings. */
export function addDisruption(
  chunk: FactChunk,
  unit: UnitStory,
  dated: DatedDisruption,
  number: number,
  references: ReferenceNumbers,
  time: StoryTime,
  random: SeededRandom,
): WrittenDisruption {
  const content = drawContent(unit, dated, number, random)
  const later = drawLaterVersions(content, dated.recorded, time, random).filter(({ isWithdrawn }) => !(isWithdrawn && dated.isPointedTo))
  const recorder = random.pick(recordersOf(unit.unitCode))
  return writeDisruption(chunk, { unit, dated, content, later, recorder }, references, time, random)
}

interface DisruptionToWrite {
  unit: UnitStory
  dated: DatedDisruption
  content: DisruptionContent
  later: readonly LaterVersion[]
  recorder: string
}

/** Writes a disruption whose content and versions are known; its gradings follow its story. */
export function writeDisruption(
  chunk: FactChunk,
  { unit, dated, content, later, recorder }: DisruptionToWrite,
  references: ReferenceNumbers,
  time: StoryTime,
  random: SeededRandom,
): WrittenDisruption {
  const versions: LaterVersion[] = [{ moment: dated.recorded, reason: '', content, isWithdrawn: false }, ...later]
  const people = recordersOf(unit.unitCode)
  const id = random.uuidAt(dated.recorded)
  chunk.add('disruption', { id, reference: references.next('DISRUPTION', yearOf(dayOfMoment(dated.recorded))), unit_code: unit.unitCode })
  versions.forEach((version, index) => {
    const next = versions[index + 1]
    addVersion(chunk, {
      id, unitCode: unit.unitCode, ocgId: dated.group?.id ?? null, number: index + 1, version, until: next?.moment,
      by: index === 0 ? recorder : random.pick(people),
    }, random)
  })
  const regraded = dated.laterGrade ? laterMoment(dated.recorded, time, random) : null
  const by = { disruptionId: id, unitCode: unit.unitCode, recorder }
  addGrading(chunk, { ...by, grade: dated.grade, from: dated.recorded, until: regraded }, random)
  if (dated.laterGrade && regraded !== null) {
    addGrading(chunk, { ...by, recorder: random.pick(people), grade: dated.laterGrade, from: regraded, until: null }, random)
  }
  chunk.records += 1
  return { id, recorded: dated.recorded, recorder, isWithdrawn: versions.some(({ isWithdrawn }) => isWithdrawn), content, lastContent: versions.at(-1)?.content ?? content }
}

interface VersionToWrite {
  id: string
  unitCode: string
  ocgId: string | null
  number: number
  version: LaterVersion
  until: number | undefined
  by: string
}

function addVersion(chunk: FactChunk, { id, unitCode, ocgId, number, version, until, by }: VersionToWrite, random: SeededRandom): void {
  const content: DisruptionContent = version.content
  const versionId = random.uuidAt(version.moment)
  chunk.add('disruption_version', {
    id: versionId,
    disruption_id: id,
    version: number,
    unit_code: unitCode,
    ocg_id: ocgId,
    target_kind: content.targetKind,
    target_reference: content.targetReference,
    strand_code: content.strand,
    threat_codes: content.threats,
    tactic_codes: content.tactics,
    supporting_unit_codes: content.credit.units,
    force_codes: content.credit.forces,
    partner_names: content.credit.partners,
    own_reference: content.ownReference,
    operation_name: content.operation,
    effect_from: dayText(content.from),
    effect_to: dayText(content.to),
    effect_precision: content.precision,
    merged_into_id: version.mergedIntoId ?? null,
    is_withdrawn: version.isWithdrawn,
    reason: number === 1 ? null : version.reason,
    recorded_by: by,
    recorded_at: momentText(version.moment),
    superseded_at: until === undefined ? notYet : momentText(until),
  })
  content.outcomes.forEach(([kind, measureUnit, quantity], index) =>
    chunk.add('disruption_outcome', { version_id: versionId, position: index + 1, kind_code: kind, measure_unit_code: measureUnit, quantity }),
  )
  chunk.add('disruption_text', { version_id: versionId, what_happened: content.whatHappened })
}
