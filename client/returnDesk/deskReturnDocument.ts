import { graphql } from '../graphql/generated/gql.ts'
import type { DeskReturnFragment } from '../graphql/generated/graphql.ts'

/** A return in short, for whoever looks at it beside the desk or accepts it with others. */
export const deskReturnDocument = graphql(`
  query DeskReturn($unit: String!, $period: String!) {
    return(unit: $unit, period: $period) { ...DeskReturn }
  }

  fragment DeskReturn on Return {
    ...CentreReturn
    comparedPeriods daysToDue figuresAsAt sentAt acceptedAt comment isFrozen
    figures { section isNil cells { quantity unusual note } }
    checks { code level message word }
    queries {
      id figureInWords keyInWords isOpen
      messages { words isOfCentre saidAt saidBy { id label } }
    }
    changes { records isSinceAcceptance figures { figure key } }
    events { number action inWords words actedAt actedBy { id label } }
  }
`)

export type DeskReturn = DeskReturnFragment
