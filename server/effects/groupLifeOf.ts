import type { Day } from '../periods/day.ts'
import type { Settings } from '../settings/settingsAt.ts'
import type { OcgEvent } from './ocgEffectStore.ts'
import type { EffectSettings, GroupLife } from './sequence.ts'

/**
 * The life of a group as the walk over its sequences takes it, from the events that were read of it.
 *
 * @param events of this group alone
 */
export function groupLifeOf(ocgId: string, events: readonly OcgEvent[], { asAtDay, settings }: { asAtDay: Day; settings: EffectSettings }): GroupLife {
  return {
    asAtDay,
    settings,
    // Those of groups merged into it are shown with it, and measured with their own group.
    disruptions: events.flatMap((event) => (event.kind === 'DISRUPTION' && event.ocgId === ocgId ? [{ id: event.id, effectFrom: event.from, effectTo: event.to }] : [])),
    assessments: events.flatMap((event) => {
      if (event.kind !== 'ASSESSMENT') return []
      const { id, from: assessedOn, score, methodCode, methodVersion } = event
      return [{ id, assessedOn, score, methodCode, methodVersion }]
    }),
    lineage: events.flatMap((event) => (event.kind === 'MERGED' || event.kind === 'SPLIT' ? [{ kind: event.kind, day: event.from }] : [])),
  }
}

export function effectSettings(settings: Settings): EffectSettings {
  return {
    recoveryPercent: settings.whole('RECOVERY_PERCENT'),
    strongerPercent: settings.whole('STRONGER_PERCENT'),
    reliefMonths: settings.wholes('RELIEF_MONTHS'),
  }
}
