/** Where every figure of one page comes from; it stands under each of them and at the top of each file. */
export interface FigureOrigin {
  /** "Invented demonstration data", where the records are invented. */
  inventedInWords: string | null
  /** What is counted, where a figure counts what is easily taken for something else; it opens each file. */
  definition: string | null
  /** "East Midlands Special Operations Unit (EMSOU)" */
  place: string
  placeCode: string
  period: { code: string; inWords: string; from: string; lastDay: string }
  /** A moment, ISO 8601 in UTC. */
  asAt: string
  /** "As recorded", "As returned: 7 of 8 returns" */
  basis: string
  /** "Returns: 7 of 8 received; September missing" */
  returns: string
  /** "Longview, records of disruptions led by EMSOU" */
  source: string
  /** Hold for every figure of the page; under each figure stand only its own, in each file stand all. */
  caveats: readonly string[]
}
