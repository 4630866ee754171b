import { graphql } from '../graphql/generated/gql.ts'

/** What the centre must know of a return to do something to it. */
export const centreReturnFragment = graphql(`
  fragment CentreReturn on Return {
    version state mayDo dueOn daysLate lateness isNil
    unit { code name }
    period { code inWords }
    figures { code name cells { key name inWords } }
  }
`)
