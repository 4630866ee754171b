import type { ComparedField } from '../conflicts/compareFields.ts'
import { bothOf } from '../conflicts/keyedItems.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { GroupForm } from './groupForm.ts'
import { groupLabels } from './groupLabels.ts'
import { statusWords, taskingLevelWords } from './groupWords.ts'

/** What two versions of a group are compared by. A URN and its state belong together. */
export function groupComparison(lists: ReferenceLists): ComparedField<GroupForm>[] {
  const one = (
    name: keyof typeof groupLabels,
    inWords: (form: GroupForm) => string,
    of: ComparedField<GroupForm>['of'] = [name],
  ): ComparedField<GroupForm> => ({ name, label: groupLabels[name], of, inWords })
  return [
    one('alias', ({ alias }) => alias),
    one('urn', ({ urn, isUrnProvisional }) => (urn.trim() && isUrnProvisional ? `${urn} (provisional)` : urn), ['urn', 'isUrnProvisional']),
    one('status', ({ status }) => (status ? statusWords[status] : '')),
    one('owningForce', ({ owningForce }) => (owningForce ? nameOf(lists.forces, owningForce) : '')),
    one('taskingLevel', ({ taskingLevel }) => (taskingLevel ? taskingLevelWords[taskingLevel] : '')),
    one('sioUnit', ({ sioUnit }) => (sioUnit ? nameOf(lists.units, sioUnit) : '')),
    one('mappedOn', ({ mappedOn }) => typedDaysInWords(mappedOn)),
    {
      ...one('threats', ({ threats }) => threats.map((code) => nameOf(lists.threats, code)).toSorted().join('\n')),
      union: (mine, theirs) => ({ ...mine, threats: bothOf(mine.threats, theirs.threats) }),
    },
  ]
}
