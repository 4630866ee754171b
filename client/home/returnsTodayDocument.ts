import { graphql } from '../graphql/generated/gql.ts'

/** What returns ask of the viewer today. Asked apart from the rest of Home, which stands when this fails. */
export const returnsTodayDocument = graphql(`
  query ReturnsToday {
    returnsToday {
      toSend { ...OwnReturnCell }
      queried { ...OwnReturnCell }
      changed { ...OwnReturnCell }
      chases { words saidAt isOfCentre saidBy { label } period { code inWords } }
    }
  }
`)

/** The same for the centre, and since when returns are asked for: its counts are of all of them. */
export const returnsOfNetworkDocument = graphql(`
  query ReturnsOfNetwork {
    returnsToday { toAccept overdue }
    returnDefinitions { validFrom months beginsReporting }
  }
`)
