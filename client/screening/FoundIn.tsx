import { useLayoutEffect, useState } from 'react'
import { goToField } from '../parts/goToField.ts'
import { fieldPlaces } from './fieldPlace.ts'
import type { FieldPlace } from './fieldPlace.ts'

/** "In What happened and Why this grade": each leads to its field. */
export function FoundIn({ fields }: { fields: readonly string[] }) {
  const [places, setPlaces] = useState<readonly FieldPlace[]>([])
  const asked = fields.join(' ')

  // What the fields are called is known only once the page is drawn.
  useLayoutEffect(() => setPlaces(fieldPlaces(asked.split(' '), document)), [asked])

  if (places.length === 0) return null
  return (
    <>
      {places.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? 'In ' : index === places.length - 1 ? ' and ' : ', '}
          <a href={`#${id}`} className="govuk-link" onClick={(event) => goToField(event, id)}>{name}</a>
        </span>
      ))}
    </>
  )
}
