import { BENCHES } from './benches.ts'

/** `npm run bench -- NAME`: runs one bench; exit code 1 where a bound is broken, 2 for a name that is none. */
const [name = ''] = process.argv.slice(2)
const bench = BENCHES.find((known) => known.name === name)
if (bench) process.exitCode = (await bench.run()) ? 0 : 1
else {
  console.error(`No bench has the name "${name}". Known: ${BENCHES.map((known) => known.name).join(', ')}.`)
  process.exitCode = 2
}
