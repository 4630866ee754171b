/** Every way in which the API can be asked for one disruption ($d, $dr), one group ($g) and one output ($o, $or). */
export const everyWayToRead = `query ($d: ID!, $g: ID!, $o: ID!, $dr: String!, $or: String!) {
  d: node(id: $d) { id } g: node(id: $g) { id } o: node(id: $o) { id } nodes(ids: [$d, $g, $o]) { id }
  disruption(reference: $dr) { id } output(reference: $or) { id } ocg(id: $g) { id }
  byReference: disruptions(filter: { reference: $dr, includeWithdrawn: true }) { totalCount edges { node { id } } }
  byGroup: disruptions(filter: { ocg: $g, includeWithdrawn: true }) { totalCount datedTooLoosely edges { node { id } } }
  ofUnit: disruptions(filter: { unit: "EMSOU" }) { totalCount edges { node { id } } }
  typed: suspectedDuplicates(probe: { effect: "2026-11-12", target: { kind: OCG, ocg: $g } }) { disruption { id } }
  disruptions { totalCount edges { node { id } } } ocgs(filter: { includeWithdrawn: true }) { totalCount edges { node { id } } }
  outputs(filter: { includeWithdrawn: true }) { totalCount edges { node { id } } } outputsOf: outputs(filter: { unit: "EMSOU" }) { totalCount }
}`
