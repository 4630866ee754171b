import type { GatewayState } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { isWantedDayPast, wantedInWords } from './requestWords.ts'

/** The day by which a force wants the help; marked where it is past and nothing is decided. */
export function WantedBy({ request }: { request: { state: GatewayState; wantedBy?: string | null } }) {
  const { today } = useService()
  const words = wantedInWords(request, today)
  return isWantedDayPast(request, today) ? <strong>{words}</strong> : words
}
