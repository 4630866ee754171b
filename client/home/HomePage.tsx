import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'

export function HomePage() {
  const viewer = useViewer()
  return <Page title={`Home of ${viewer.label}`}>Home</Page>
}
