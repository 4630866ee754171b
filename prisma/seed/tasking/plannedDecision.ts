import type { Group } from '../groups.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { concernedAt, type Concerned, type KnownLife } from './knownLives.ts'
import type { DecisionSubject } from './decisionWords.ts'
import type { PlannedMeeting } from './plannedMeeting.ts'
import type { PlannedRequest } from './plannedRequest.ts'

/** A decision of a held meeting in outline. */
export interface PlannedDecision {
  meeting: PlannedMeeting
  /** Moment of recording: the afternoon of the meeting, or with the minutes some days later. */
  recorded: number
  subject: DecisionSubject
  group: Group | null
  request: PlannedRequest | null
}

const minutes = 60_000

/** Plans what the meetings of a unit decide: mostly of groups that its rules would put on the list, one by one. */
export function* planDecisions(
  lives: readonly KnownLife[],
  meetings: readonly PlannedMeeting[],
  requests: readonly PlannedRequest[],
  random: SeededRandom,
): Generator<PlannedDecision> {
  for (const meeting of meetings) {
    if (!meeting.held) continue
    const { listedAt, recorded } = meeting.held
    const ready = groupsInTurn(concernedAt(lives, listedAt), random)
    const accepted = requests.filter(({ decided }) => decided.some((one) => one.state === 'ACCEPTED' && one.recorded > listedAt - 60 * 86_400_000 && one.recorded <= recorded))
    for (let left = random.whole(2, 6), place = 1; left > 0; left -= 1, place += 1) {
      const kind = random.next()
      const request = kind > 0.86 && accepted.length > 0 ? random.pick(accepted) : null
      const concerned = !request && kind > 0.1 ? (ready.shift() ?? null) : null
      yield {
        meeting, recorded: recorded + place * 4 * minutes + random.whole(0, 3) * minutes, request, group: concerned?.group ?? null,
        subject: request ? 'REQUEST' : (concerned?.concern ?? 'GENERAL'),
      }
    }
  }
}

/** Negatives first half of the time, then one of each concern after another. */
function groupsInTurn(concerned: readonly Concerned[], random: SeededRandom): Concerned[] {
  return concerned.map((one) => ({ one, key: random.next() * (one.concern === 'NEGATIVE' ? 0.5 : 1) })).sort((a, b) => a.key - b.key).map(({ one }) => one)
}
