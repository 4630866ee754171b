import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Control } from 'react-hook-form'
import { useClient } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import type { DuplicateProbe, SuspectedRecordFragment } from '../graphql/generated/graphql.ts'
import type { DisruptionForm } from './disruptionForm.ts'
import { duplicateProbe } from './duplicateProbe.ts'

const suspectedDuplicatesDocument = graphql(`
  query SuspectedDuplicates($probe: DuplicateProbe!) {
    suspectedDuplicates(probe: $probe) { ...SuspectedRecord }
  }
`)

const waitAfterLastChangeMs = 800

/**
 * Records that may be of the disruption that is being typed, once its target and days can be read.
 * A question that fails leaves things as they are: it is a help, and nothing waits for it.
 */
export function useSuspectedDuplicates(control: Control<DisruptionForm>, recordId: string | null): readonly SuspectedRecordFragment[] {
  const client = useClient()
  const [effect, target, outcomes] = useWatch({ control, name: ['effect', 'target', 'outcomes'] })
  const probe = duplicateProbe({ effect, target, outcomes }, recordId)
  const asked = probe ? JSON.stringify(probe) : ''
  const [found, setFound] = useState<readonly SuspectedRecordFragment[]>([])

  useEffect(() => {
    let isNewest = true
    const wait = setTimeout(() => {
      if (!asked) return setFound([])
      const known = JSON.parse(asked) as DuplicateProbe
      void client.query(suspectedDuplicatesDocument, { probe: known }, { requestPolicy: 'network-only' }).toPromise().then(({ data }) => {
        if (isNewest && data) setFound(data.suspectedDuplicates)
      })
    }, waitAfterLastChangeMs)
    return () => {
      isNewest = false
      clearTimeout(wait)
    }
  }, [client, asked])

  return found
}
