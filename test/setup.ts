import fc from 'fast-check'

/**
 * The gate must say the same of the same code, so generated input is the same in every run. `FUZZ_SEED=$RANDOM npx vitest
 * run` looks at other input; what it finds becomes a case.
 */
const SEED = 20_310_114

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? SEED) })
