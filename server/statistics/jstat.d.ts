// jstat 1.9.6 ships no types: only what these files use is described here.
declare module 'jstat' {
  const jStat: {
    normal: { inv(probability: number, mean: number, standardDeviation: number): number }
    chisquare: { cdf(value: number, degreesOfFreedom: number): number; inv(probability: number, degreesOfFreedom: number): number }
    beta: { inv(probability: number, alpha: number, beta: number): number }
    gammaln(value: number): number
  }
  export default jStat
}
