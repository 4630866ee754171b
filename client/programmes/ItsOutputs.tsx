import { Link } from '@tanstack/react-router'
import { countOf } from '../parts/numberInWords.ts'
import { outputsOf } from './outputsOf.ts'

interface ItsOutputsProps {
  programme: { id: string; years: readonly { outputs: number }[]; outputsDatedTooLoosely: number }
  asAt?: string | undefined
  /** Said before the link. */
  before?: string
}

/** The way to the outputs of a programme, where it has any. */
export function ItsOutputs({ programme, asAt, before }: ItsOutputsProps) {
  const outputs = outputsOf(programme)
  if (outputs === 0) return null
  return (
    <p className="govuk-body">
      {before ? `${before} ` : null}
      <Link to="/outputs" search={{ programme: programme.id, asAt }} className="govuk-link">
        Open {outputs === 1 ? 'its one output' : `its ${countOf(outputs, 'output')}`}
      </Link>
    </p>
  )
}
