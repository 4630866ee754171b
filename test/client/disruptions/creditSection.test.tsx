import { useForm } from 'react-hook-form'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CreditSection } from '../../../client/disruptions/CreditSection.tsx'
import type { DisruptionForm } from '../../../client/disruptions/disruptionForm.ts'
import { nothingUsed, usedFirstHint } from '../../../client/disruptions/lastUsed.ts'
import { aTypedDisruption } from '../aTypedDisruption.ts'
import { noLists } from '../noLists.ts'

const unit = (code: string) => ({ id: code, code, name: `Unit ${code}`, position: 1, forces: [] })
const lists = {
  ...noLists, units: [unit('EMSOU'), unit('SWROCU')],
  forces: [{ code: 'DERBYSHIRE', name: 'Derbyshire', unitCode: 'EMSOU' }, { code: 'DORSET', name: 'Dorset', unitCode: 'SWROCU' }],
}

function Credit({ typed }: { typed: Partial<DisruptionForm> }) {
  const form = useForm<DisruptionForm>({ defaultValues: aTypedDisruption(typed) })
  return <CreditSection form={form} errorOf={() => undefined} lists={lists} unitCode="EMSOU" lastUsed={nothingUsed} />
}

const shown = (typed: Partial<DisruptionForm> = {}) => renderToStaticMarkup(<Credit typed={typed} />)

describe('the credit of a disruption', () => {
  it('names the unit that leads, and asks for supporting units where nobody has to look for them', () => {
    const [before = '', folded = ''] = shown().split('<details')
    expect(before).toContain('Led by EMSOU, your unit.')
    expect(before).toContain('Unit SWROCU')
    expect(before).not.toContain('Unit EMSOU')
    expect(folded).toContain('Dorset')
  })

  it('hides no force that is ticked', () => {
    expect(shown({ forces: ['DERBYSHIRE'] })).not.toMatch(/<details[^>]* open/)
    expect(shown({ forces: ['DORSET'] })).toMatch(/<details[^>]* open/)
  })
})

describe('boxes that were put first', () => {
  const options = [{ value: 'A', text: 'A' }]

  it('say why they are', () => {
    expect(usedFirstHint(options, ['A'])).toBe("Those in your unit's last records stand first.")
  })

  it('say nothing where the order is the usual one', () => {
    expect(usedFirstHint(options, [])).toBeUndefined()
    expect(usedFirstHint(options, ['NOT_OFFERED'])).toBeUndefined()
  })
})
