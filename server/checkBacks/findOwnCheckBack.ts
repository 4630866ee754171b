import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { checkBackPlaceFrom } from './checkBackId.ts'
import { readingAt } from './checkBackReading.ts'
import type { CheckBackRecord, CheckBackVersion } from './checkBackRecord.ts'
import { findCheckBack, findCheckBackTexts, type CheckBackPlace, type KeptCheckBack } from './checkBackStore.ts'

/** The latest version of a recorded check-back with its texts, and which check-back it is. */
export type OwnCheckBack = CheckBackVersion & { place: CheckBackPlace; shown: CheckBackRecord; kept: KeptCheckBack }

/**
 * A recorded check-back of a disruption that the viewer's unit led.
 *
 * @throws RefusedError in the same words for one that does not exist, one of another unit and one that nobody recorded
 */
export async function findOwnCheckBack(acting: Acting, id: string): Promise<OwnCheckBack> {
  const place = checkBackPlaceFrom(id)
  const shown = place && (await findCheckBack(await readingAt(acting, null), place))
  if (!place || !shown?.latest) {
    const message = 'There is no such recorded check-back of a disruption that your unit led. Record it first.'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  const { latest } = shown
  const texts = (await findCheckBackTexts(acting, [latest.versionId])).get(latest.versionId)
  const kept = { result: latest.result, checkedOn: latest.checkedOn, whyThisResult: texts?.whyThisResult ?? '', evidence: texts?.evidence ?? null }
  return { ...latest, place, shown, kept }
}

/** Every free text of a version of a check-back: nobody is asked again about one that stands. */
export function textsOfCheckBack({ reason, kept }: OwnCheckBack): string[] {
  return [reason, kept.whyThisResult, kept.evidence].filter((text) => text !== null)
}
