import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { Select } from '../parts/Select.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { optionsOf, withFirst } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'
import type { LastUsed } from './lastUsed.ts'

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
  return (
    <FormSection title="What was done">
      <Select id="strand" label="Strand" options={optionsOf(lists.strands)} error={errorOf('strand')} {...form.register('strand')} />
      <CheckboxGroup
        id="threats"
        label="Threats"
        hint="Those in your unit's last records stand first."
        options={withFirst(optionsOf(lists.threats), lastUsed.threats)}
        error={errorOf('threats', true)}
        box={form.register('threats')}
        isWide
      />
      <CheckboxGroup
        id="tactics"
        label="Tactics"
        options={optionsOf(lists.tactics)}
        error={errorOf('tactics', true)}
        box={form.register('tactics')}
        isWide
      />
      <CheckboxGroup
        id="forces"
        label="Forces that took part (optional)"
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
          label="Supporting units"
          options={optionsOf(otherUnits)}
          error={errorOf('supportingUnits', true)}
          box={form.register('supportingUnits')}
        />
      </details>
      <TextArea
        id="partnerNames"
        label="Partner agencies (optional)"
        hint="One on each line, like Border Force"
        rows={3}
        error={errorOf('partnerNames', true)}
        {...form.register('partnerNames')}
      />
    </FormSection>
  )
}
