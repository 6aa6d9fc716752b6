/** Words that say how firmly a figure is put (codebook, sections 2 and 6). Written for this project; MIT. */
import type { Status } from '@parallax/model'
import type { StatusWords } from '../../../figures/lexicon.ts'
import { phrases, wordSet, wordTable } from './word-lists.ts'

export const statusWords: StatusWords = {
  before: wordTable<Status>(`
estimated: estimate estimates estimated estimating estimation
feared: feared fear fears fearing may might could perhaps possibly potentially conceivably presumably presumed believed believing thought suspected suspecting believes believe maybe rumored rumoured likely probably
expected: will 'll won't shall would expected expects expect expecting foresee foresees foresaw foreseen foreseeing envisage envisages envisaged envision envisions envisioned slated plan plans planned planning propose proposes proposed proposing pledge pledges pledged pledging intend intends intended intending hope hopes hoped hoping projected projects projecting forecast forecasts forecasting predicted predict predicts predicting anticipate anticipates anticipated anticipating scheduled vowed vow vows vowing to-be promise promises promised promising
denied: deny denies denied denying
`),
  sought: wordTable<Status>(`
expected: seek seeks sought seeking request requests requested requesting demand demands demanded demanding bid consider considers considered considering weighing mulling mulls urge urges urged urging contemplate contemplates contemplated contemplating lobby lobbies lobbied lobbying
`),
  bids: wordTable<Status>(`
expected: threaten threatens threatened threatening committing aim aims aimed aiming offer offers offered offering asking asked ask want wants wanted need needs needed bid bids proposal proposals insisting insist insists insisted eye eyes eyed eyeing
`),
  behind: wordTable<Status>(`
feared: feared may might could believed thought possibly potentially presumed suspected
expected: will 'll won't shall would expected planned proposed pledged projected forecast predicted anticipated scheduled slated sought needed offered promised requested
estimated: estimated
`),
  nouns: wordTable<Status>(`
expected: offer offers proposal proposals plan plans bid bids demand demands request requests pledge pledges forecast projection
estimated: estimate estimates
`),
  infinitive: 'to',
  having: wordSet("have has had 've"),
  nearing: wordSet('close near nearer closer'),
  complement: 'that',
  toCues: wordTable<Status>(`
denied: reluctant unwilling refuse refuses refused refusing decline declines declined
expected: threaten threatens threatened threatening want wants wanted wanting look looks looking prepare prepares preparing prepared set due going poised track course pace bound destined primed tipped certain sure willing eager keen determined likely about ready goal aim aims aimed aiming decision push effort efforts order bid agreement
`),
  deals: wordSet('deal deals contract contracts package extension'),
  offering: wordSet(
    'make makes made making extend extended table tabled submit submitted upgrade upgraded raise raised sweeten sweetened',
  ),
  settled: wordSet(
    'sign signs signed signing approve approves approved enact enacts enacted pass passes passed win wins won pay pays paid receive receives received spend spends spent earn earns earned finalized finalised contract deal',
  ),
  aside: wordSet('as while when after since because where whereas'),
  askers: wordSet('as what ask asked asks asking see even know whether and'),
  inverted: wordSet('should had'),
  conditions: wordSet('if unless'),
  facing: wordSet('face faces faced facing'),
  unreal: phrases(
    'would have been, would have had, would have died, would have cost, would have killed, would have lost, would have needed, would have taken',
  ),
  afterDeeds: wordSet('of for with after in over to'),
  describing: wordSet('suspected believed likely possible potential expected planned would-be'),
  perceiving: wordSet('see hear feel smell count find recall remember'),
  calling: wordSet(
    'aim aims aimed aiming call calls called calling push pushes pushed pushing press presses pressed pressing',
  ),
  callingFor: wordSet('for on upon'),
  for: 'for',
  occasions: wordSet('times occasions'),
  rejecting: wordSet(
    'reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing refute refutes refuted refuting',
  ),
  sayings: wordSet(
    'claim claims report reports allegation allegations suggestion suggestions rumor rumors rumour rumours accusation accusations',
  ),
  coming: wordSet('next coming'),
  finite: wordSet("is are was were has had did does 's"),
  modals: wordSet('could would will may might can should'),
  hoping: wordSet('hope hopes hoped hoping want wants wanted seek seeks seeking looking'),
  needing: wordSet('need needs needed require requires required'),
  opinions: wordSet(
    'say said think thought support supported oppose opposed approve approved disapprove disapproved favor favored favour favoured blame blamed believe believed want wanted expressed express remain call called agree agreed disagree disagreed trust trusted',
  ),
  not: wordSet("not never n't neither nor"),
  nobody: wordSet('none nobody nothing neither'),
  lasting: wordSet(
    'last lasts lasted lasting run runs ran take takes took exceed exceeds exceeded exceeding top tops topped pass passes passed surpass surpasses surpassed believed thought said known reported expected understood considered supposed',
  ),
}
