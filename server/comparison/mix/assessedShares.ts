import type { Force } from '../../units/referenceData.ts'
import { rowsWithheld, rowsWithheldOfUnits } from './rowsWithheld.ts'
import { areEnough, type ScoredOcgs } from './scoredOcgs.ts'

/** From this part of a force's scored groups on, what another method scored is too much to leave out. Our own setting. */
export const mostByOthers = 0.1

export type AssessedShare = {
  /** Groups with a score by the one method; null where it would tell of single ones. */
  scoredOcgs: number | null
  /** Of the scores of the forces that are compared; null of one that is not, or where too few were scored to say. */
  share: number | null
  /** Why there is no share, within a sentence; null where there is one. */
  whyNone: string | null
}

export type AssessedShares = {
  of: (force: Force) => AssessedShare
  /** Forces that can be set beside each other: nearly all of their scored groups are by the one method. */
  compared: readonly Force[]
}

/**
 * Which share of the scores of active groups is that of each force?
 *
 * Denominator: scores, by one method, of groups that these forces own. Scores of different methods are never added up, so that a force
 * whose groups were scored by another would seem to have no threat: it has no share, and is in no denominator.
 *
 * @param forces of one unit, or of all
 * @param isNetwork whether they are of all units, of whose rows a reader may know its own unit's
 * @param mayOpenRecords who may not gets no groups and scores that tell of fewer than five (rowsWithheld.ts)
 * Checked in: test/unit/comparison/mix/assessedShares.test.ts.
 */
export function assessedShares(forces: readonly Force[], groups: ScoredOcgs, { isNetwork, mayOpenRecords }: { isNetwork: boolean; mayOpenRecords: boolean }): AssessedShares {
  const compared = forces.filter(({ code }) => !isByOthers(groups.ofForce(code)))
  const scoresOfAll = compared.reduce((sum, { code }) => sum + groups.ofForce(code).scores, 0)
  const rows = compared.map(({ unitCode, code }) => ({ unitCode, code, ocgs: groups.ofForce(code).ocgs }))
  const withheld = isNetwork ? rowsWithheldOfUnits(rows) : rowsWithheld(rows)
  const isCompared = new Set(compared.map(({ code }) => code))
  return {
    compared,
    of: ({ code }) => {
      const { ocgs, scores, byOthers } = groups.ofForce(code)
      if (!isCompared.has(code)) {
        const tellsOthers = mayOpenRecords || areEnough(byOthers)
        return { scoredOcgs: mayOpenRecords ? ocgs : null, share: null, whyNone: tellsOthers ? 'its groups scored by another method: not compared with assessed threat' : tooFew }
      }
      if (!mayOpenRecords && withheld.has(code)) return { scoredOcgs: null, share: null, whyNone: tooFew }
      return scoresOfAll > 0 ? { scoredOcgs: ocgs, share: scores / scoresOfAll, whyNone: null } : { scoredOcgs: ocgs, share: null, whyNone: 'no scored group to compare with' }
    },
  }
}

const tooFew = 'too few scored groups here or in a row beside it to say its share of assessed threat'

function isByOthers({ ocgs, byOthers }: { ocgs: number; byOthers: number }): boolean {
  return byOthers > 0 && byOthers >= mostByOthers * (ocgs + byOthers)
}
