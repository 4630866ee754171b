import { uuidv7 } from 'uuidv7'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { KeptOutput } from './outputFacts.ts'

/** Adds a version to an output, with its questions and its text. */
export async function addOutputVersion(
  database: RequestDatabase,
  place: { outputId: string; version: number; isWithdrawn: boolean },
  kept: KeptOutput,
  hand: { unitCode: string; personCode: string; now: Date; reason: string | null },
): Promise<void> {
  const id = uuidv7()
  await database.$executeRaw`
    INSERT INTO output_version (id, output_id, version, unit_code, kind, strand_code, title, audience_code, force_code, threat_code,
      held_from, held_to, held_precision, people_reached, questionnaires_sent, questionnaires_answered, disruption_id,
      programme_id, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${id}::uuid, ${place.outputId}::uuid, ${place.version}, ${hand.unitCode}, ${kept.kind}, ${kept.strandCode}, ${kept.title},
      ${kept.audienceCode}, ${kept.forceCode}, ${kept.threatCode}, ${kept.held.from}::date, ${kept.held.to}::date,
      ${kept.held.precision}, ${kept.peopleReached}, ${kept.questionnairesSent}, ${kept.questionnairesAnswered},
      ${kept.disruptionId}::uuid, ${kept.programmeId}::uuid, ${place.isWithdrawn}, ${hand.reason}, ${hand.personCode}, ${hand.now})`
  if (kept.whatWasDone !== null) await database.outputText.createMany({ data: [{ versionId: id, whatWasDone: kept.whatWasDone }] })
  if (kept.questions.length > 0) {
    await database.outputQuestion.createMany({
      data: kept.questions.map((question, index) => ({ ...question, versionId: id, position: index + 1 })),
    })
  }
}
