import { builder } from '../../graphql/builder.ts'
import { PeriodRef } from '../../measures/periodSchema.ts'
import { UnitRef } from '../../units/unitSchema.ts'
import type { UnitMeans } from './capabilitiesAndMeans.ts'
import type { CapabilityStateAt, CapabilityStates } from './capabilityStates.ts'
import type { BudgetLine } from './latestBudget.ts'
import type { StaffAt } from './staffOverTime.ts'

const CapabilityRef = builder.objectRef<CapabilityStates['capability']>('Capability').implement({
  description: 'What a unit can have, as inspectors listed it.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Short code: REGIONAL_FRAUD_TEAM.' }),
    name: t.exposeString('name'),
  }),
})

const CapabilityStateAtRef = builder.objectRef<CapabilityStateAt>('CapabilityStateAt').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.exposeString('code', { nullable: true, description: 'IN_PLACE, PARTLY_IN_PLACE, FROM_ANOTHER or NOT_IN_PLACE; none where nothing is stated.' }),
    inWords: t.exposeString('inWords'),
    hasReturn: t.exposeBoolean('hasReturn', { description: 'Whether there is a return of the period on the basis; where not, the words say which.' }),
  }),
})

const CapabilityStatesRef = builder.objectRef<CapabilityStates>('CapabilityStates').implement({
  description: 'State of one capability of one unit, at the end of each period of returns.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    capability: t.expose('capability', { type: CapabilityRef }),
    states: t.expose('states', { type: [CapabilityStateAtRef], description: 'Beside each of the periods: "In place", or why nothing is stated.' }),
  }),
})

const StaffAtRef = builder.objectRef<StaffAt>('StaffAt').implement({
  description: 'Staff in post at the end of a period of returns.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    staffInPost: t.exposeFloat('staffInPost', { nullable: true }),
    staffPerMillionResidents: t.exposeFloat('staffPerMillionResidents', { nullable: true }),
    partnerStaff: t.exposeFloat('partnerStaff', { nullable: true }),
    missing: t.exposeString('missing', { nullable: true }),
  }),
})

const BudgetLineRef = builder.objectRef<BudgetLine>('BudgetLine').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    source: t.exposeString('source'),
    term: t.exposeString('term'),
    amount: t.exposeFloat('amount', { description: 'In pounds, for the financial year.' }),
  }),
})

export const UnitMeansRef = builder.objectRef<UnitMeans>('UnitMeans').implement({
  description: 'What one unit has to work with, as its returns state it.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef }),
    residents: t.exposeInt('residents'),
    capabilities: t.expose('capabilities', { type: [CapabilityStatesRef] }),
    staff: t.expose('staff', { type: [StaffAtRef] }),
    missingStaff: t.exposeString('missingStaff', { nullable: true, description: 'Why nothing of staff is given; none where it is.' }),
    budget: t.expose('budget', { type: [BudgetLineRef] }),
    budgetTotal: t.exposeFloat('budgetTotal', { nullable: true }),
    budgetYear: t.expose('budgetYear', { type: PeriodRef, nullable: true, description: 'The financial year of the budget.' }),
    missingBudget: t.exposeString('missingBudget', { nullable: true, description: 'Why nothing of the budget is given; none where it is.' }),
  }),
})
