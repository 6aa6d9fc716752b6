import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Outlet, Study } from '@parallax/model'
import { OUTLETS, resolveOutlets } from '@parallax/outlets'
import { readStudy } from '../input/read-study.ts'
import { openOutputFolder } from '../output/write-file.ts'

/** The outlets that are looked after, by whom, and where what is fetched goes. */
export type OutletScope = {
  readonly study: Study
  readonly outlets: readonly Outlet[]
  readonly folder: () => Promise<string>
  /** Clears what was not asked to be kept. */
  readonly close: () => Promise<void>
}

type Wishes = { study: string | undefined; contact: string | undefined; out: string | undefined }

/** The outlets of a study, or all that Parallax knows. */
export async function openScope({ study: path, contact, out }: Wishes): Promise<OutletScope> {
  const study = path === undefined ? Study.parse({ study: 'outlets' }) : (await readStudy(path)).study
  let temporary: string | undefined
  return {
    study: contact === undefined ? study : { ...study, contact },
    outlets: path === undefined ? OUTLETS : resolveOutlets(study.outlets),
    folder: async () => {
      if (out !== undefined) return openOutputFolder(out)
      temporary ??= await mkdtemp(join(tmpdir(), 'parallax-outlets-'))
      return temporary
    },
    close: async () => {
      if (temporary !== undefined) await rm(temporary, { recursive: true, force: true })
    },
  }
}
