import { graphql } from '../graphql/generated/gql.ts'

/** What returns ask of the viewer today. Asked apart from the rest of Home, which stands when this fails. */
export const returnsTodayDocument = graphql(`
  query ReturnsToday {
    returnsToday {
      toSend { ...OwnReturnCell }
      queried { ...OwnReturnCell }
      changed { ...OwnReturnCell }
      chases { words saidAt isOfCentre saidBy { label } period { code inWords } }
      toAccept
      overdue
    }
  }
`)
