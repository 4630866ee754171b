import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { packNumber, packsTrail } from './packAddress.ts'
import { packDocument } from './packDocuments.ts'
import { PackEnded } from './PackEnded.tsx'
import { PackFiles } from './PackFiles.tsx'
import { PackMaking } from './PackMaking.tsx'
import { furtherOf, hasEnded, isUnderWay } from './packStates.ts'
import { PackView } from './PackView.tsx'
import { usePackWatch } from './usePackWatch.ts'
import { usePrintReady } from './usePrintReady.ts'
import './packs.css'
import './packTables.css'
import './packsNarrow.css'
import './packsOnPaper.css'
import './packTablesOnPaper.css'
import './packChartsOnPaper.css'

/** One pack: how far it is, and from its freezing on all that it says. The same page is printed. */
export function PackPage() {
  const { number: typed = '' } = useParams({ strict: false })
  const number = packNumber(typed)
  const { data, error, askAgain } = useAnswer({ query: packDocument, variables: { number: number ?? 0 }, pause: number === null })
  const known = data?.boardPack
  const { pack: heard, isLost } = usePackWatch(number ?? 0, known)
  const pack = known ? furtherOf(known, heard) : null
  const content = known?.content
  const isAbsent = number === null || (data !== undefined && !known)
  const title = content?.title ?? (pack ? `Board pack ${pack.number}: ${pack.period.inWords}` : 'Board pack')
  usePrintReady(content ? 'content' : isAbsent || error || (pack && hasEnded(pack)) ? 'failed' : 'waiting')

  // What is printed is named by its title alone.
  useEffect(() => {
    if (content) document.title = content.title
  }, [content])

  return (
    <Page title={title} trail={packsTrail}>
      <div className="lv-pack-screen"><CompareNavigation here="packs" /></div>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!isAbsent && !data && !error ? <Loading what="the board pack" /> : null}
      {isAbsent ? <Empty>There is no board pack with this number. Packs that were asked for stand in the list of board packs.</Empty> : null}
      {pack ? <PackMaking pack={pack} isLost={isLost && isUnderWay(pack)} /> : null}
      {pack && hasEnded(pack) ? <PackEnded pack={pack} /> : null}
      {pack && content ? (
        <>
          <PackFiles pack={pack} />
          <PackView content={content} asAt={pack.asAt} />
        </>
      ) : null}
    </Page>
  )
}
