import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useClient } from 'urql'
import { Button } from '../parts/Button.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import type { Choice } from '../parts/choice.ts'
import type { GroupForm } from './groupForm.ts'
import { groupOfAlias, sameAliasInWords } from './sameAlias.ts'

const waitAfterLastKeyMs = 400

interface SameAliasProps {
  form: UseFormReturn<GroupForm>
  error: string | undefined
  within: string
  /** Where a group is being chosen; else the one that is mapped can be opened. */
  onChoose?: ((group: Choice) => void) | undefined
}

/** Asks whether a new group is the one of the same alias that is mapped already. */
export function SameAlias({ form, error, within, onChoose }: SameAliasProps) {
  const client = useClient()
  const alias = form.watch('alias').trim()
  const [found, setFound] = useState<{ of: string; group: Choice | null }>({ of: '', group: null })

  useEffect(() => {
    let isNewest = true
    const wait = setTimeout(() => {
      void groupOfAlias(client, alias).then((group) => {
        if (isNewest) setFound({ of: alias, group })
      })
    }, waitAfterLastKeyMs)
    return () => {
      isNewest = false
      clearTimeout(wait)
    }
    // Asked again once it was refused: it may have been mapped in the meantime.
  }, [client, alias, error])

  const group = found.of === alias ? found.group : null
  return (
    <>
      <p className="govuk-visually-hidden" role="status">{group ? sameAliasInWords(group) : ''}</p>
      {group ? (
        <div className="govuk-inset-text">
          <p className="govuk-body">{sameAliasInWords(group)}</p>
          {onChoose ? (
            <Button kind="secondary" onClick={() => onChoose(group)}>Choose {group.text}</Button>
          ) : (
            <p className="govuk-body">
              <Link to="/groups/$id" params={{ id: group.value }} target="_blank" rel="noreferrer" className="govuk-link">
                Open {group.text} (new tab)
              </Link>
            </p>
          )}
          <CheckboxGroup
            id={`${within}anotherOf`}
            label="Is it the same group?"
            options={[{ value: 'yes', text: 'No, map another of this alias' }]}
            error={error}
            box={{
              checked: form.watch('anotherOf') === alias,
              onChange: (event) => form.setValue('anotherOf', event.currentTarget.checked ? alias : ''),
            }}
          />
        </div>
      ) : null}
    </>
  )
}
