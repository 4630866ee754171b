import type { PageProps } from '../layout/Page.tsx'

/** Title and way of the page on which an output is recorded. */
export const recordingPage: Pick<PageProps, 'title' | 'trail'> = {
  title: 'Record a prevent or protect output',
  trail: [{ text: 'Prevent and protect', to: '/outputs' }],
}
