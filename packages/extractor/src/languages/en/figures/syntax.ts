/** Words by which the phrases and clauses around a figure are told apart. Written for this project; MIT. */
import type { SyntaxWords } from '../../../figures/lexicon.ts'
import { wordSet } from './word-lists.ts'

export const syntaxWords: SyntaxWords = {
  joining: wordSet(
    'of per in at for on near with by from between against about across among under over within around to',
  ),
  unitNouns: wordSet(
    'day days week weeks month months year years morning afternoon evening night nights hour hours minute minutes decade decades time times quarter season moment weekend today yesterday tomorrow tonight date period past late early earlier later ago percent cent cents pct points dollars euros pounds',
  ),
  timeAdjectives: wordSet('last next this each every'),
  prisons: wordSet('prison jail penitentiary bars custody detention'),
  sentencing: wordSet('sentence sentenced sentences sentencing jailed imprisoned serve serves served serving'),
  sentence: 'sentence',
  hollow: wordSet(
    'percentage percentages fraction probability likelihood chances risks number numbers amount amounts level levels rate rates value values cost costs price prices share total average size volume proportion majority odds chance risk rise increase decline sales volume supply output',
  ),
  costing: wordSet('cost costs costing save saves saved saving'),
  lasting: wordSet(
    'last lasts lasted lasting near nears neared nearing approach approaches approached approaching take takes took taken taking run runs ran running continue continues continued go goes went going stretch stretched span spanned spans reach reached end ended begin began start started come came drag dragged wear expire expires expired extend extends extended have has had having',
  ),
  blank: wordSet('sum sums figure total period periods span stretch spell amount run'),
  paying: wordSet(
    'pay pays paid paying spend spends spent spending give gives gave given giving provide provides provided providing allocate allocates allocated commit commits committed devote devotes devoted donate donates donated send sends sent grant grants granted cut cuts cutting take takes took taken taking strip strips stripped steal stole stolen seize seized',
  ),
  from: wordSet('from'),
  pointers: wordSet('it they this these'),
  polls: wordSet('poll polls survey surveys sample'),
  answering: wordSet(
    'name cite cited rated split divided disapproving back backed reject rejected like liked dislike disliked view viewed see rate rank ranked worry worried fear feared hope hoped plan planned expect expected feel felt prefer preferred choose chose describe described list listed identify identified consider considered doubt doubted regret regretted report reported undecided unsure',
  ),
  telling: wordSet(
    'said told reported announced stated claimed asserted alleged cited quoted mentioned suggested floated estimated calculated computed reckoned counted tallied compiled recorded registered measured disclosed revealed released published listed leaked confirmed denied',
  ),
  for: 'for',
  possessive: "'s",
}
