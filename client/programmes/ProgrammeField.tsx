import { useEffect, useRef, useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import type { Choice } from '../parts/CodeCombobox.tsx'
import { useFindProgrammes } from './findProgrammes.ts'
import { RecordProgrammeHere } from './RecordProgrammeHere.tsx'

interface ProgrammeFieldProps {
  /** Path of the field in the API's input. */
  id?: string
  error?: string | undefined
  value: Choice | null
  onChange: (programme: Choice | null) => void
}

/** The programme that an output belongs to: one of the unit's, or a new one, recorded on the spot and then chosen. */
export function ProgrammeField({ id = 'programme', error, value, onChange }: ProgrammeFieldProps) {
  const find = useFindProgrammes()
  const typed = useRef('')
  const [isRecording, setIsRecording] = useState(false)
  const [told, setTold] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  /** Where the focus goes once the new programme's fields are gone. */
  const [backTo, setBackTo] = useState<'field' | 'opener' | null>(null)

  useEffect(() => {
    if (backTo === 'field') document.getElementById(id)?.focus()
    if (backTo === 'opener') opener.current?.focus()
  }, [backTo, id])

  function open() {
    setBackTo(null)
    setIsRecording(true)
  }

  function close(to: 'field' | 'opener') {
    setIsRecording(false)
    setBackTo(to)
  }

  return (
    <div>
      <CodeCombobox
        id={id}
        label="Programme (optional)"
        hint="Groups outputs over years, so that reach, answers and change stand side by side. Type its name, then choose."
        error={error}
        value={value}
        onChange={onChange}
        search={find}
        onTyped={(text) => (typed.current = text)}
      />
      <p className="govuk-visually-hidden" role="status">{told}</p>
      {isRecording ? (
        <RecordProgrammeHere
          id={`${id}-new`}
          typed={value ? '' : typed.current}
          onCancel={() => close('opener')}
          onRecorded={(programme) => {
            onChange(programme)
            setTold(`${programme.text} is recorded and chosen.`)
            close('field')
          }}
        />
      ) : (
        <Button kind="secondary" ref={opener} onClick={open}>
          Record a new programme
        </Button>
      )}
    </div>
  )
}
