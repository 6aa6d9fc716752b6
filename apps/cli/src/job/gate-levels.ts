import { GateLevel, Gates, ParallaxError } from '@parallax/model'

/**
 * The gates of the study with those of the command line over them: `new-conflict=error`, or with a number for those that
 * count, `min-outlets=error:5`. A number that the study gives is kept where none is named.
 */
export function overrideGates(gates: Gates, words: readonly string[]): Gates {
  return words.reduce((result, word) => override(result, word), gates)
}

function override(gates: Gates, word: string): Gates {
  const [, name = '', level = '', number] = /^([a-z-]+)=([a-z]+)(?::(\d{1,9}))?$/.exec(word) ?? []
  const parsed = GateLevel.safeParse(level)
  if (!(name in Gates.shape) || !parsed.success) throw unknownGate(word)
  if (name === 'min-outlets') {
    const outlets = number === undefined ? gates[name]?.outlets : Number(number)
    if (outlets === undefined || outlets < 1) throw unknownGate(word)
    return { ...gates, [name]: { level: parsed.data, outlets } }
  }
  if (name === 'max-failures') {
    const failures = number === undefined ? gates[name]?.failures : Number(number)
    if (failures === undefined) throw unknownGate(word)
    return { ...gates, [name]: { level: parsed.data, failures } }
  }
  if (number !== undefined) throw unknownGate(word)
  return { ...gates, [name]: parsed.data }
}

function unknownGate(word: string): ParallaxError {
  return new ParallaxError({
    code: 'gate-invalid',
    message: 'not a gate with its level',
    value: word,
    todo: `write NAME=off, NAME=warn or NAME=error; names: ${Object.keys(Gates.shape).join(', ')}; min-outlets and max-failures take a number, as in min-outlets=error:5`,
  })
}
