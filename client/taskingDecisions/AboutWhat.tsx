import { Link } from '@tanstack/react-router'
import type { TaskingDecisionRowFragment } from '../graphql/generated/graphql.ts'
import { aboutInWords } from './decisionWords.ts'

/** What a decision is about, which leads there where it may be opened. */
export function AboutWhat({ decision }: { decision: Pick<TaskingDecisionRowFragment, 'ocg' | 'isAboutOcg' | 'request'> }) {
  const { ocg, request } = decision
  const words = aboutInWords(decision)
  if (ocg) return <Link to="/groups/$id" params={{ id: ocg.id }} className="govuk-link">{words}</Link>
  return request ? <Link to="/gateway/$id" params={{ id: request.id }} className="govuk-link">{words}</Link> : words
}
