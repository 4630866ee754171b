import { dateDisruptions, type DatedDisruption } from './datedDisruption.ts'
import { addDisruption, type WrittenDisruption } from './disruptionFacts.ts'
import { addDisruptionLink, linkSome } from './disruptionLinks.ts'
import type { EffectDays } from './effectDays.ts'
import type { FactChunk } from './factChunk.ts'
import type { PlannedDisruption } from './plannedDisruption.ts'
import type { ReferenceNumbers } from './referenceNumbers.ts'
import { addSecondRecord, recordSomeTwice } from './secondRecords.ts'
import type { SeededRandom } from './seededRandom.ts'

/**
 * The disruptions of a unit in the order of recording, each as the step that writes it, and then the links between them.
 *
 * @param onWritten told of each that is never withdrawn, with its place from 1
 */
export function* disruptionsOfUnit(
  planned: readonly PlannedDisruption[],
  days: EffectDays,
  references: ReferenceNumbers,
  random: SeededRandom,
  details: SeededRandom,
  onWritten: (written: WrittenDisruption, dated: DatedDisruption, number: number) => void,
): Generator<(chunk: FactChunk) => void> {
  const { unit, time } = days
  const dated = dateDisruptions(planned, days, random.fork('dates'))
  const links = linkSome(dated, random.fork('links'))
  const seconds = recordSomeTwice(dated, days, random.fork('recorded twice'))
  const secondOf = new Map(seconds.map((second) => [second.dated, second]))
  const further = random.fork('second records')
  const written = new Map<DatedDisruption, WrittenDisruption>()
  const pointedTo = (disruption: DatedDisruption): WrittenDisruption => {
    const found = written.get(disruption)
    if (!found) throw new RangeError('A disruption is pointed to before it is written')
    return found
  }

  let number = 0
  for (const disruption of [...dated, ...secondOf.keys()].sort((a, b) => a.recorded - b.recorded)) {
    const second = secondOf.get(disruption)
    if (second) {
      yield (chunk) => addSecondRecord(chunk, days, second, pointedTo(second.first), references, further)
      continue
    }
    number += 1
    const place = number
    yield (chunk) => {
      const record = addDisruption(chunk, unit, disruption, place, references, time, details)
      if (disruption.isPointedTo) written.set(disruption, record)
      if (!record.isWithdrawn) onWritten(record, disruption, place)
    }
  }
  for (const { kind, earlier, later } of links) {
    yield (chunk) => addDisruptionLink(chunk, unit.unitCode, { kind, earlier: pointedTo(earlier), later: pointedTo(later) }, time, further)
  }
}
