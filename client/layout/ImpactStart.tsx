import { Navigate } from '@tanstack/react-router'
import { useViewer } from './viewer.ts'

/** "Impact" in the navigation: one's own unit, or the network for people of no unit. */
export function ImpactStart() {
  const viewer = useViewer()
  if (viewer.unit) return <Navigate to="/impact/unit/$unit" params={{ unit: viewer.unit.code }} replace />
  return <Navigate to="/impact/network" replace />
}
