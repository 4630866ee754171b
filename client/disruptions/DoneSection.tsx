import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { Select } from '../parts/Select.tsx'
import { firstDay } from '../periods/firstDay.ts'
import { optionsOf, withFirst } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { validOn } from '../units/validOn.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'
import type { LastUsed } from './lastUsed.ts'
import { PartnerNames } from './PartnerNames.tsx'

interface DoneSectionProps extends DisruptionSectionProps {
  lists: ReferenceLists
  unitCode: string | undefined
  lastUsed: LastUsed
}

/** What was done, and with whom. */
export function DoneSection({ form, errorOf, lists, unitCode, lastUsed }: DoneSectionProps) {
  const forces = lists.forces.filter((force) => force.unitCode === unitCode)
  const elsewhere = lists.forces.filter((force) => force.unitCode !== unitCode)
  const otherUnits = lists.units.filter((unit) => unit.code !== unitCode)
  const day = firstDay(form.watch('effect'))
  const threats = validOn(lists.threats, day, form.watch('threats'))
  const tactics = validOn(lists.tactics, day, form.watch('tactics'))
  return (
    <FormSection title="What was done">
      <Select id="strand" label={disruptionLabels.strand} options={optionsOf(lists.strands)} error={errorOf('strand')} {...form.register('strand')} />
      <CheckboxGroup
        id="threats"
        label={disruptionLabels.threats}
        hint={lastUsed.threats.length > 0 ? "Those in your unit's last records stand first." : undefined}
        options={withFirst(optionsOf(threats), lastUsed.threats)}
        error={errorOf('threats', true)}
        box={form.register('threats')}
        isWide
      />
      <CheckboxGroup
        id="tactics"
        label={disruptionLabels.tactics}
        options={withFirst(optionsOf(tactics), lastUsed.tactics)}
        error={errorOf('tactics', true)}
        box={form.register('tactics')}
        isWide
      />
      <CheckboxGroup
        id="forces"
        label={`${disruptionLabels.forces} (optional)`}
        options={withFirst(optionsOf(forces), lastUsed.forces)}
        error={errorOf('forces', true)}
        box={form.register('forces')}
        isWide
      />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Forces of other units, and supporting units</span>
        </summary>
        <CheckboxGroup id="forces.elsewhere" label="Forces of other units" options={optionsOf(elsewhere)} box={form.register('forces')} isWide />
        <CheckboxGroup
          id="supportingUnits"
          label={disruptionLabels.supportingUnits}
          options={optionsOf(otherUnits)}
          error={errorOf('supportingUnits', true)}
          box={form.register('supportingUnits')}
        />
      </details>
      <PartnerNames form={form} error={errorOf('partnerNames', true)} used={lastUsed.partnerNames} />
    </FormSection>
  )
}
