import { readBare } from './read-bare.ts'
import { readDeed } from './read-deed.ts'
import { readHarm } from './read-harm.ts'
import type { AgencyReading, AgencyRule } from './reading.ts'
import type { Scene } from './scene.ts'

/** Tried at every token in this order: a verb of harm takes in the words ("shot dead", "left 20 dead") that would be read alone. */
const RULES: readonly AgencyRule[] = [readHarm, readBare, readDeed]

/** Every clause of violence or death in one sentence, in order, none inside another. */
export function readClauses(scene: Scene): AgencyReading[] {
  const readings: AgencyReading[] = []
  for (let at = scene.ground.floor; at < scene.ground.ceiling;) {
    const reading = readAt(scene, at)
    if (reading) readings.push(reading)
    at = Math.max(at + 1, reading?.last ?? 0)
  }
  return readings
}

function readAt(scene: Scene, at: number): AgencyReading | null {
  for (const rule of RULES) {
    const reading = rule(scene, at)
    if (reading) return reading
  }
  return null
}
