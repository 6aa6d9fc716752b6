/** Probabilities adjusted for being many, in the same order (Benjamini and Hochberg 1995). */
export function adjust(probabilities: readonly number[]): number[] {
  const order = probabilities.map((probability, at) => ({ probability, at })).toSorted(falling)
  const adjusted = Array.from(probabilities, () => 1)
  let least = 1
  order.forEach(({ probability, at }, step) => {
    least = Math.min(least, (probability * probabilities.length) / (probabilities.length - step))
    adjusted[at] = least
  })
  return adjusted
}

function falling(a: { probability: number; at: number }, b: { probability: number; at: number }): number {
  return b.probability - a.probability || b.at - a.at
}
