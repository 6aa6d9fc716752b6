// Verbs and words of change that name the value they start from. Own list.
const CHANGED =
  'up|down|rose|risen|rises|rising|climbed|climbs|jumped|grew|grown|increased|went up|gone up|fell|fallen|dropped|revised'

// Words that announce an outdated value. Own list.
const FORMER = new RegExp(
  `\\b(?:(?:${CHANGED}) (?:up |down |sharply |slightly )?from(?: an? (?:earlier|initial|previous)(?: [a-z]{1,9})?(?: of)?)?|(?:previous|earlier|initial|last)(?:ly reported)? (?:total|toll|count|figure|number|estimate)s?(?: of)?|earlier reports of|(?:originally|initially|at first|previously) (?:reported|said|put|believed|thought)(?: [a-z]{1,9}){0,2})\\s+$`,
  'i',
)

/** Whether the words before a figure call it the earlier value: "up from", "rose from", "an earlier toll of". */
export function isFormer(before: string): boolean {
  return FORMER.test(before)
}
