import type { Outlet } from '@parallax/model'
import { abcNewsAustralia } from './abc-news-australia.ts'
import { agenceFrancePresse } from './agence-france-presse.ts'
import { alJazeera } from './al-jazeera.ts'
import { anadoluAgency } from './anadolu-agency.ts'
import { ansa } from './ansa.ts'
import { antara } from './antara.ts'
import { associatedPress } from './associated-press.ts'
import { bbcNews } from './bbc-news.ts'
import { canadianPress } from './canadian-press.ts'
import { cbcNews } from './cbc-news.ts'
import { channelNewsasia } from './channel-newsasia.ts'
import { cnn } from './cnn.ts'
import { dailyMail } from './daily-mail.ts'
import { dailyMaverick } from './daily-maverick.ts'
import { dawn } from './dawn.ts'
import { derSpiegel } from './der-spiegel.ts'
import { derStandard } from './der-standard.ts'
import { deutscheWelle } from './deutsche-welle.ts'
import { dpaInternational } from './dpa-international.ts'
import { efe } from './efe.ts'
import { elPais } from './el-pais.ts'
import { financialTimes } from './financial-times.ts'
import { folhaDeSPaulo } from './folha-de-s-paulo.ts'
import { foxNews } from './fox-news.ts'
import { france24 } from './france-24.ts'
import { frankfurterAllgemeine } from './frankfurter-allgemeine.ts'
import { guardian } from './guardian.ts'
import { haaretz } from './haaretz.ts'
import { independent } from './independent.ts'
import { indianExpress } from './indian-express.ts'
import { irishTimes } from './irish-times.ts'
import { japanTimes } from './japan-times.ts'
import { jerusalemPost } from './jerusalem-post.ts'
import { kyivIndependent } from './kyiv-independent.ts'
import { kyodoNews } from './kyodo-news.ts'
import { laRepubblica } from './la-repubblica.ts'
import { leFigaro } from './le-figaro.ts'
import { leMonde } from './le-monde.ts'
import { losAngelesTimes } from './los-angeles-times.ts'
import { manchesterEveningNews } from './manchester-evening-news.ts'
import { meduza } from './meduza.ts'
import { moscowTimes } from './moscow-times.ts'
import { motherJones } from './mother-jones.ts'
import { nationKenya } from './nation-kenya.ts'
import { nationalReview } from './national-review.ts'
import { neueZuercherZeitung } from './neue-zuercher-zeitung.ts'
import { newYorkPost } from './new-york-post.ts'
import { newYorkTimes } from './new-york-times.ts'
import { newZealandHerald } from './new-zealand-herald.ts'
import { nhkWorld } from './nhk-world.ts'
import { nos } from './nos.ts'
import { npr } from './npr.ts'
import { nrk } from './nrk.ts'
import { pbsNewshour } from './pbs-newshour.ts'
import { premiumTimes } from './premium-times.ts'
import { pressTrustOfIndia } from './press-trust-of-india.ts'
import { punch } from './punch.ts'
import { rappler } from './rappler.ts'
import { reuters } from './reuters.ts'
import { rnz } from './rnz.ts'
import { rteNews } from './rte-news.ts'
import { seattleTimes } from './seattle-times.ts'
import { skyNews } from './sky-news.ts'
import { southChinaMorningPost } from './south-china-morning-post.ts'
import { straitsTimes } from './straits-times.ts'
import { sueddeutscheZeitung } from './sueddeutsche-zeitung.ts'
import { svtNyheter } from './svt-nyheter.ts'
import { swissinfo } from './swissinfo.ts'
import { sydneyMorningHerald } from './sydney-morning-herald.ts'
import { tagesschau } from './tagesschau.ts'
import { tass } from './tass.ts'
import { telegraph } from './telegraph.ts'
import { texasTribune } from './texas-tribune.ts'
import { theHill } from './the-hill.ts'
import { theHindu } from './the-hindu.ts'
import { timesOfIndia } from './times-of-india.ts'
import { timesOfIsrael } from './times-of-israel.ts'
import { wallStreetJournal } from './wall-street-journal.ts'
import { washingtonPost } from './washington-post.ts'
import { xinhua } from './xinhua.ts'
import { yleNews } from './yle-news.ts'
import { yonhap } from './yonhap.ts'

/**
 * The outlets Parallax knows by id. Agencies stand first, since others print their text; the rest follow by id, so that
 * a new row has one place. The order carries no judgement and changes no result.
 */
export const OUTLETS: readonly Outlet[] = [
  agenceFrancePresse,
  anadoluAgency,
  ansa,
  antara,
  associatedPress,
  canadianPress,
  dpaInternational,
  efe,
  kyodoNews,
  pressTrustOfIndia,
  reuters,
  tass,
  xinhua,
  yonhap,
  abcNewsAustralia,
  alJazeera,
  bbcNews,
  cbcNews,
  channelNewsasia,
  cnn,
  dailyMail,
  dailyMaverick,
  dawn,
  derSpiegel,
  derStandard,
  deutscheWelle,
  elPais,
  financialTimes,
  folhaDeSPaulo,
  foxNews,
  france24,
  frankfurterAllgemeine,
  guardian,
  haaretz,
  independent,
  indianExpress,
  irishTimes,
  japanTimes,
  jerusalemPost,
  kyivIndependent,
  laRepubblica,
  leFigaro,
  leMonde,
  losAngelesTimes,
  manchesterEveningNews,
  meduza,
  moscowTimes,
  motherJones,
  nationKenya,
  nationalReview,
  neueZuercherZeitung,
  newYorkPost,
  newYorkTimes,
  newZealandHerald,
  nhkWorld,
  nos,
  npr,
  nrk,
  pbsNewshour,
  premiumTimes,
  punch,
  rappler,
  rnz,
  rteNews,
  seattleTimes,
  skyNews,
  southChinaMorningPost,
  straitsTimes,
  sueddeutscheZeitung,
  svtNyheter,
  swissinfo,
  sydneyMorningHerald,
  tagesschau,
  telegraph,
  texasTribune,
  theHill,
  theHindu,
  timesOfIndia,
  timesOfIsrael,
  wallStreetJournal,
  washingtonPost,
  yleNews,
]
