/**
 * The months as dates on pages write them, January first. Written for this project from common knowledge; MIT licence, as
 * the rest. Each word is a beginning: "jan" stands for "January" and "Januar". Languages: English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Turkish, Indonesian, Polish.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'oca', 'sty'],
  ['feb', 'fév', 'fev', 'şub', 'lut'],
  ['mar', 'mär', 'maa', 'mrt', 'mrz'],
  ['apr', 'avr', 'abr', 'nis', 'kwi'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu', 'haz', 'cze'],
  ['jul', 'juil', 'lug', 'tem', 'lip'],
  ['aug', 'aoû', 'ago', 'ağu', 'agu', 'sie'],
  ['sep', 'set', 'eyl', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'eki', 'paź'],
  ['nov', 'kas', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'des', 'ara', 'gru'],
]

/** The number of a month by its name, 1 to 12, or undefined for a word that is none. */
export function monthOf(name: string): number | undefined {
  const word = name.toLowerCase().normalize('NFC')
  const at = MONTHS.findIndex((names) => names.some((beginning) => word.startsWith(beginning)))
  return at < 0 ? undefined : at + 1
}
