import { openArchive } from '@parallax/crawler'
import { type Furniture, learnFurniture, type Outline, outlinePage } from '@parallax/extractor/read'
import type { Capture } from '@parallax/model'
import { type CaptureSource, openPage } from './read-captures.ts'

/** Fewer pages of an outlet teach nothing; most runs have fewer, and their archive is then not opened for this. */
const LEAST_PAGES = 3

/** What repeats over the pages of an outlet, learnt from all captures of a run; each event is a story. */
export async function learnFromCaptures(captures: readonly Capture[], from: CaptureSource): Promise<Furniture> {
  const stored = captures.filter(({ warc }) => warc !== undefined)
  const byOutlet = Map.groupBy(stored, ({ outlet }) => outlet)
  const telling = stored.filter(({ outlet }) => (byOutlet.get(outlet)?.length ?? 0) >= LEAST_PAGES)
  if (telling.length === 0) return new Map()
  const archive = await openArchive(from.folder)
  const outlines: Outline[] = []
  for (const capture of telling) {
    const page = await openPage(archive, capture)
    // A page that cannot be opened becomes a problem when its event is read.
    const outline = 'problem' in page ? null : outlinePage(page, from.outlets)
    if (outline) outlines.push({ ...outline, story: capture.event })
  }
  return learnFurniture(outlines)
}
