import type { Stand } from '../stand.ts'
import { calderLantern } from './calder-lantern/calder-lantern.ts'
import { marineLedger } from './marine-ledger/marine-ledger.ts'
import { nationalStandard } from './national-standard/national-standard.ts'
import { publicRadio } from './public-radio/public-radio.ts'
import { theBell } from './the-bell/the-bell.ts'
import { vellinCourier } from './vellin-courier/vellin-courier.ts'

/** The newsstand, from the outlet that shows most to the one that shows least; a given port counts up in this order. */
export const STANDS: readonly Stand[] = [
  publicRadio,
  vellinCourier,
  theBell,
  calderLantern,
  nationalStandard,
  marineLedger,
]
