import type { PageProps } from '../layout/Page.tsx'

/** Title and way of the page on which a disruption is recorded. */
export const recordingPage: Pick<PageProps, 'title' | 'trail'> = {
  title: 'Record a disruption',
  trail: [{ text: 'Disruptions', to: '/disruptions' }],
}
