import { useMutation } from 'urql'
import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { GradeTag } from '../parts/GradeTag.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import { DisruptionLink } from './DisruptionLink.tsx'
import { removeDisruptionLinkDocument } from './disruptionMutations.ts'
import { linkWords, ownFirst } from './linkWords.ts'
import { targetInWords } from './targetInWords.ts'

type Shown = NonNullable<DisruptionQuery['disruption']>
type ShownLink = Shown['links'][number]

interface LinkedDisruptionsProps {
  disruption: Shown
  asAt: string | undefined
  onRemoved: (said: string) => void
}

/** What people said of this record and others: that they belong together, or that they differ. */
export function LinkedDisruptions({ disruption, asAt, onRemoved }: LinkedDisruptionsProps) {
  return (
    <>
      <h2 className="govuk-heading-m" id="linked-disruptions" tabIndex={-1}>
        Linked disruptions
      </h2>
      <ul className="govuk-list lv-links">
        {disruption.links.map((link) => (
          <LinkedDisruption key={`${link.other.id} ${link.recordedAt}`} disruption={disruption} link={link} asAt={asAt} onRemoved={onRemoved} />
        ))}
      </ul>
    </>
  )
}

function LinkedDisruption({ disruption, link, asAt, onRemoved }: LinkedDisruptionsProps & { link: ShownLink }) {
  const { other, kind, reason, recordedBy, recordedAt } = link
  const submission = useSubmission()
  const [, remove] = useMutation(removeDisruptionLinkDocument)
  const pair = asAt ? null : ownFirst(disruption, other)

  async function send([own, far]: NonNullable<typeof pair>) {
    const answer = await submission.send(async (key) => {
      const { data, error } = await remove({ input: { key, disruption: own.id, other: far.id } })
      return { answer: data?.removeDisruptionLink, error }
    })
    if (answer?.__typename === 'StaleDisruption') submission.refuse([{ field: '', message: answer.message }])
    if (answer?.__typename === 'Disruption') onRemoved(`The link between ${disruption.reference} and ${other.reference} is removed.`)
  }

  return (
    <li className="lv-link">
      <ErrorSummary problems={problemsOnPage(submission.problems, [])} attempt={submission.attempt} />
      <p className="govuk-body">
        <DisruptionLink reference={other.reference} asAt={asAt} />
        {other.isWithdrawn ? ' (withdrawn)' : ''}: <strong>{linkWords[kind].toLowerCase()}</strong>
      </p>
      <p className="govuk-body">
        {other.effect.inWords}. {targetInWords(other.target)}. Led by {other.unit.code}. <GradeTag grade={other.countedGrade} />
      </p>
      <p className="govuk-body lv-muted">
        Said on {momentInWords(recordedAt)}, by {recordedBy.label}. {reason ? `Reason: ${reason}` : 'No reason is recorded.'}
      </p>
      {pair ? (
        <SendButton kind="secondary" isSending={submission.isSending} onClick={() => void send(pair)}>
          Remove link<span className="govuk-visually-hidden"> to {other.reference}</span>
        </SendButton>
      ) : null}
    </li>
  )
}
