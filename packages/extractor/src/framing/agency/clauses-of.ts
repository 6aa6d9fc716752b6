import type { Unit } from '../../phrases/units.ts'
import type { FramedText } from '../measure.ts'
import { readClauses } from './read-clauses.ts'
import type { AgencyReading } from './reading.ts'
import { sceneOf, type Scene } from './scene.ts'

/** One sentence laid out, with its clauses of violence. */
export type ReadScene = { readonly scene: Scene; readonly clauses: readonly AgencyReading[] }

/** Reads a sentence once for all measures that ask: a unit belongs to one text, so it stands for its reading. */
export function clausesOf(text: FramedText, unit: Unit): ReadScene {
  const known = read.get(unit)
  if (known) return known
  const scene = sceneOf(text, unit)
  const fresh = { scene, clauses: readClauses(scene) }
  read.set(unit, fresh)
  return fresh
}
const read = new WeakMap<Unit, ReadScene>()
