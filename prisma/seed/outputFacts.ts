import { laterMoment } from './disruptionCorrections.ts'
import type { FactChunk } from './factChunk.ts'
import { notYet } from './factTables.ts'
import type { PlannedOutput } from './plannedOutput.ts'
import type { ReferenceNumbers } from './referenceNumbers.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, dayText, momentText, yearOf } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'
import { recordersOf } from './unitStories.ts'

/** Writes one output with its versions and questions. About 4% are corrected and about 1% withdrawn. */
export function addOutput(chunk: FactChunk, output: PlannedOutput, references: ReferenceNumbers, time: StoryTime, random: SeededRandom): void {
  const unitCode = references.unitCode
  const id = random.uuidAt(output.recorded)
  chunk.add('output', { id, reference: references.next('OUTPUT', yearOf(dayOfMoment(output.recorded))), unit_code: unitCode })
  const isWithdrawn = output.isWithdrawnLater
  const later = isWithdrawn || random.chance(0.04) ? laterMoment(output.recorded, time, random) : null
  addOutputVersion(chunk, { id, unitCode, number: 1, output, from: output.recorded, until: later, reason: null, isWithdrawn: false }, random)
  if (later !== null) {
    const reason = isWithdrawn ? 'Recorded twice' : 'Description completed'
    const corrected = isWithdrawn ? output : { ...output, whatWasDone: `${output.whatWasDone} Notes sent to all who came.` }
    addOutputVersion(chunk, { id, unitCode, number: 2, output: corrected, from: later, until: null, reason, isWithdrawn }, random)
  }
  chunk.records += 1
}

interface OutputVersionToWrite {
  id: string
  unitCode: string
  number: number
  output: PlannedOutput
  from: number
  until: number | null
  reason: string | null
  isWithdrawn: boolean
}

function addOutputVersion(chunk: FactChunk, version: OutputVersionToWrite, random: SeededRandom): void {
  const { output } = version
  const versionId = random.uuidAt(version.from)
  chunk.add('output_version', {
    id: versionId,
    output_id: version.id,
    version: version.number,
    unit_code: version.unitCode,
    kind: output.kind,
    strand_code: output.strand,
    title: output.title,
    audience_code: output.audience,
    force_code: output.force,
    threat_code: output.threat,
    held_from: dayText(output.days.from),
    held_to: dayText(output.days.to),
    held_precision: output.days.precision,
    people_reached: output.reached,
    questionnaires_sent: output.questionnaire?.sent ?? null,
    questionnaires_answered: output.questionnaire?.answered ?? null,
    disruption_id: output.disruptionId,
    programme_id: output.programme?.id ?? null,
    is_withdrawn: version.isWithdrawn,
    reason: version.reason,
    recorded_by: random.pick(recordersOf(version.unitCode)),
    recorded_at: momentText(version.from),
    superseded_at: version.until === null ? notYet : momentText(version.until),
  })
  output.questionnaire?.questions.forEach((asked, index) =>
    chunk.add('output_question', {
      version_id: versionId,
      position: index + 1,
      question: asked.question,
      measures: asked.measures,
      yes_yes: asked.yesYes,
      yes_no: asked.yesNo,
      no_yes: asked.noYes,
      no_no: asked.noNo,
      before_only: asked.beforeOnly,
      after_only: asked.afterOnly,
    }),
  )
  chunk.add('output_text', { version_id: versionId, what_was_done: output.whatWasDone })
}
