/** Words that name a cause. No sentence that is computed from figures may hold one: figures beside each other show that things went together, not why. */
export const causalWords =
  /\b(because( of)?|leads? to|led to|due to|thanks to|effects? of|caus(?:e|es|ed|ing)|drives?|driven by|owing to|results? (?:of|in)|resulted in|as a result|brought about|on account of|attributable to|made possible by)\b/i
