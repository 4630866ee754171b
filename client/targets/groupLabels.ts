/** What the fields of a group are called: in the form, and where two versions are compared. */
export const groupLabels = {
  alias: 'Alias',
  urn: 'URN',
  status: 'Status',
  owningForce: 'Owning force',
  taskingLevel: 'Tasking level',
  sioUnit: 'SIO’s unit',
  mappedOn: 'Day mapped',
  threats: 'Threats',
} as const
