import { snapshotHash } from '../../../server/returnFigures/snapshotHash.ts'
import type { SnapshotContent } from '../../../server/returnFigures/snapshotRecord.ts'
import type { FactChunk } from '../factChunk.ts'
import { notYet } from '../factTables.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { momentText } from '../storyDays.ts'
import type { EntryHistory } from './entryHistory.ts'
import type { PlannedReturn, PlannedStep } from './plannedReturn.ts'

/** Everything of a return that is written down; what is frozen by the step that approved it. */
export interface ToldReturn {
  planned: PlannedReturn
  entries: EntryHistory
  frozen: ReadonlyMap<PlannedStep, SnapshotContent>
}

/** Writes a return with its whole life. */
export function addReturn(chunk: FactChunk, { planned, entries, frozen }: ToldReturn, random: SeededRandom): void {
  const { id, unitCode, month: { period } } = planned
  const shared = { return_id: id, unit_code: unitCode }
  chunk.add('unit_return', { id, unit_code: unitCode, period_code: period.code, period_from: period.from, period_to: period.to })
  for (const { isNil, recordedBy, recordedAt, supersededAt, ...entry } of entries.versions()) {
    chunk.add('return_entry', {
      ...shared, ...entry, id: random.uuidAt(recordedAt.getTime()), is_nil: isNil, recorded_by: recordedBy, recorded_at: recordedAt.toISOString(),
      superseded_at: supersededAt?.toISOString() ?? notYet,
    })
  }
  let snapshotId: string | null = null
  for (const [index, step] of planned.steps.entries()) {
    const content = frozen.get(step)
    if (content) snapshotId = addSnapshot(chunk, id, content, random)
    const holds = ['APPROVE', 'SUBMIT', 'ACCEPT'].includes(step.action)
    chunk.add('return_event', {
      ...shared, id: random.uuidAt(step.moment), number: index + 1, action: step.action, from_state: step.from, to_state: step.to, words: step.words ?? null,
      snapshot_id: holds ? snapshotId : null, extended_to: step.extendedTo ?? null, acted_by: step.by, acted_at: momentText(step.moment),
    })
  }
  addThreads(chunk, planned, random)
  chunk.records += 1
}

function addSnapshot(chunk: FactChunk, returnId: string, content: SnapshotContent, random: SeededRandom): string {
  const id = random.uuidAt(content.approvedAt.getTime())
  chunk.add('return_snapshot', {
    id, return_id: returnId, unit_code: content.unitCode, definition_version: content.definitionVersion, figures_as_at: content.figuresAsAt.toISOString(),
    figures: content.figures, figure_versions: content.figureVersions, row_hashes: content.rowHashes, settings: content.settings, checks: content.checks,
    is_nil: content.isNil, sha256: snapshotHash(content), approved_by: content.approvedBy, approved_at: content.approvedAt.toISOString(),
  })
  return id
}

/** A question opens the thread of its part, and what is done next answers it. */
function addThreads(chunk: FactChunk, { id, unitCode, steps }: PlannedReturn, random: SeededRandom): void {
  const shared = { return_id: id, unit_code: unitCode }
  let open: string | null = null
  for (const { action, asks, words, by, moment } of steps) {
    const said = { said_by: by, said_at: momentText(moment) }
    if (asks && words) {
      open = random.uuidAt(moment)
      chunk.add('return_query', { ...shared, id: open, about: asks.about, key: asks.key, opened_by: by, opened_at: said.said_at })
      chunk.add('return_message', { ...shared, ...said, id: random.uuidAt(moment), query_id: open, side: 'CENTRE', words })
    } else if (open && words && (action === 'ANSWER' || action === 'CHANGE')) {
      chunk.add('return_message', { ...shared, ...said, id: random.uuidAt(moment), query_id: open, side: 'UNIT', words })
    }
  }
}
