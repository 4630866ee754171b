import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { Select } from '../parts/Select.tsx'
import { firstDay } from '../periods/firstDay.ts'
import { optionsOf, withFirst } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { validOn } from '../units/validOn.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'
import { usedFirstHint } from './lastUsed.ts'
import type { LastUsed } from './lastUsed.ts'

interface DoneSectionProps extends DisruptionSectionProps {
  lists: ReferenceLists
  lastUsed: LastUsed
}

/** What was done. */
export function DoneSection({ form, errorOf, lists, lastUsed }: DoneSectionProps) {
  const day = firstDay(form.watch('effect'))
  const threats = optionsOf(validOn(lists.threats, day, form.watch('threats')))
  const tactics = optionsOf(validOn(lists.tactics, day, form.watch('tactics')))
  return (
    <FormSection title="What was done">
      <Select id="strand" label={disruptionLabels.strand} options={optionsOf(lists.strands)} error={errorOf('strand')} {...form.register('strand')} />
      <CheckboxGroup
        id="threats"
        label={disruptionLabels.threats}
        hint={usedFirstHint(threats, lastUsed.threats)}
        options={withFirst(threats, lastUsed.threats)}
        error={errorOf('threats', true)}
        box={form.register('threats')}
        isWide
      />
      <CheckboxGroup
        id="tactics"
        label={disruptionLabels.tactics}
        hint={usedFirstHint(tactics, lastUsed.tactics)}
        options={withFirst(tactics, lastUsed.tactics)}
        error={errorOf('tactics', true)}
        box={form.register('tactics')}
        isWide
      />
    </FormSection>
  )
}
