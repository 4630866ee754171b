import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { optionsOf, withFirst } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'
import { usedFirstHint } from './lastUsed.ts'
import type { LastUsed } from './lastUsed.ts'
import { PartnerNames } from './PartnerNames.tsx'

interface CreditSectionProps extends DisruptionSectionProps {
  lists: ReferenceLists
  unitCode: string | undefined
  lastUsed: LastUsed
}

/** Who is credited: the unit that leads, those that supported it, forces and partner agencies. */
export function CreditSection({ form, errorOf, lists, unitCode, lastUsed }: CreditSectionProps) {
  const isOwn = (force: ReferenceLists['forces'][number]) => force.unitCode === unitCode
  const own = optionsOf(lists.forces.filter(isOwn))
  const elsewhere = optionsOf(lists.forces.filter((force) => !isOwn(force)))
  const ticked = form.getValues('forces')
  return (
    <FormSection title="Credit">
      <p className="govuk-body">Led by {unitCode}, your unit.</p>
      <CheckboxGroup
        id="supportingUnits"
        label={`${disruptionLabels.supportingUnits} (optional)`}
        options={optionsOf(lists.units.filter((unit) => unit.code !== unitCode))}
        error={errorOf('supportingUnits', true)}
        box={form.register('supportingUnits')}
        isWide
      />
      <CheckboxGroup
        id="forces"
        label={`${disruptionLabels.forces} (optional)`}
        hint={usedFirstHint(own, lastUsed.forces)}
        options={withFirst(own, lastUsed.forces)}
        error={errorOf('forces', true)}
        box={form.register('forces')}
        isWide
      />
      {/* Open from the start where one of them is ticked, so that nothing recorded is hidden. */}
      <details className="govuk-details" open={elsewhere.some(({ value }) => ticked.includes(value)) || undefined}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Forces of other units</span>
        </summary>
        <CheckboxGroup id="forces.elsewhere" label="Forces of other units" options={elsewhere} box={form.register('forces')} isWide />
      </details>
      <PartnerNames form={form} error={errorOf('partnerNames', true)} used={lastUsed.partnerNames} />
    </FormSection>
  )
}
