import type { ComparedField } from '../conflicts/compareFields.ts'
import { itemsOf, keysOf, withItems } from '../conflicts/keyedItems.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { DisruptionForm, TypedOutcome } from './disruptionForm.ts'
import { disruptionLabels } from './disruptionLabels.ts'

const keyOf = ({ kind, measureUnit }: TypedOutcome) => `${kind} ${measureUnit}`

/** Outcomes row by row, one for each kind and unit: people count different things at the same time. */
export function outcomeRows({ outcomeKinds }: ReferenceLists, forms: readonly DisruptionForm[]): ComparedField<DisruptionForm>[] {
  return keysOf(forms.map(({ outcomes }) => outcomes), keyOf).map((key) => {
    const [kind = '', measureUnit = ''] = key.split(' ')
    const units = outcomeKinds.find(({ code }) => code === kind)?.units ?? []
    const unit = measureUnit ? nameOf(units, measureUnit).toLowerCase() : ''
    const quantities = ({ outcomes }: DisruptionForm) => itemsOf(outcomes, keyOf, key).map(({ quantity }) => quantity.trim())
    return {
      name: `outcomes ${key}`,
      label: `${disruptionLabels.outcomes}: ${[kind ? nameOf(outcomeKinds, kind) : 'no kind chosen', unit && `(${unit})`].filter(Boolean).join(' ')}`,
      of: ['outcomes'],
      inWords: (form) => quantities(form).map((quantity) => quantity || 'No number').join('\n'),
      part: {
        of: quantities,
        take: (into, from) => ({ ...into, outcomes: withItems(into.outcomes, keyOf, key, itemsOf(from.outcomes, keyOf, key)) }),
      },
    }
  })
}
