const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chromium|HeadlessChrome)\//, 'Chromium'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]
/** Characters of a user-agent that are looked at. */
const longest = 500

/** What a browser calls itself, in a few words of ours: "Chromium on Linux". Null where it says nothing that is known. */
export function deviceOf(userAgent: string | null): string | null {
  const text = (userAgent ?? '').slice(0, longest)
  const find = (known: [RegExp, string][]) => known.find(([mark]) => mark.test(text))?.[1]
  const [browser, system] = [find(browsers), find(systems)]
  if (!browser && !system) return null
  return system ? `${browser ?? 'A browser'} on ${system}` : (browser ?? null)
}
