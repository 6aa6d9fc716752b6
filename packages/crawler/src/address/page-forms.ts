/**
 * How publishers mark other forms of a page in its address: for telephones, for AMP, for printing. Source: ours (MIT), from
 * the addresses that publishers and the AMP project document publicly.
 */
export const FORM_HOSTS: readonly string[] = ['m', 'mobile', 'amp', 'print']
/** Segments or endings of a path. */
export const FORM_SEGMENTS: readonly string[] = ['amp', 'print', 'mobile']
/** Query parameters, with the values that mark a form. */
export const FORM_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  amp: ['', '1', 'true'],
  outputtype: ['amp'],
  print: ['', '1', 'true', 'yes'],
  view: ['print'],
  output: ['amp'],
}
