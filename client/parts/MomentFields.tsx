import type { TypedMoment } from '../periods/pastMoment.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import { TextField } from './TextField.tsx'

interface MomentFieldsProps {
  value: TypedMoment
  problems: readonly Problem[]
  onChange: (change: Partial<TypedMoment>) => void
}

/** A past day, as people write days, and a time on London's clocks. Read with `pastMoment`. */
export function MomentFields({ value, problems, onChange }: MomentFieldsProps) {
  return (
    <>
      <TextField
        id="asAtDay"
        label="As at day"
        width={20}
        error={problemOf(problems, 'asAtDay')}
        value={value.asAtDay}
        onChange={(event) => onChange({ asAtDay: event.target.value })}
      />
      <TextField
        id="asAtTime"
        label="Time in London"
        width={5}
        error={problemOf(problems, 'asAtTime')}
        value={value.asAtTime}
        onChange={(event) => onChange({ asAtTime: event.target.value })}
      />
    </>
  )
}
