import type { AttributionLexicon } from '../../attribution/lexicon.ts'
import { englishFirstNames } from './attribution-first-names.ts'
import { englishKnownNames } from './attribution-names.ts'
import { englishSourceTypes } from './attribution-sources.ts'
import { englishCueVerbs } from './attribution-verbs.ts'

// Tables for English attributions beside the verbs and the source types. Written for this project from general knowledge
// of English; classes as in the verb table. Licence: MIT, as the project.

export const englishAttribution: AttributionLexicon = {
  verbs: englishCueVerbs,
  nouns: [
    {
      cueClass: 'neutral',
      nouns: `statement report comment remark announcement suggestion prediction estimate testimony declaration speculation
        view opinion message argument explanation description assessment conclusion proposal rumor rumour word reply
        response question sense idea consensus impression signal hint reminder advice`,
    },
    { cueClass: 'doubting', nouns: 'claim allegation pretence pretense insinuation' },
    { cueClass: 'contending', nouns: 'assertion contention insistence' },
    { cueClass: 'conceding', nouns: 'admission confession acknowledgment acknowledgement concession' },
    { cueClass: 'factive', nouns: 'revelation finding discovery confirmation realization evidence proof recognition' },
    {
      cueClass: 'forceful',
      nouns: 'warning accusation demand vow pledge promise threat call charge complaint appeal criticism',
    },
    { cueClass: 'denying', nouns: 'denial refusal rejection dismissal' },
    {
      cueClass: 'mental',
      nouns: 'belief hope fear expectation suspicion concern worry feeling conviction doubt notion',
    },
  ],
  prepositions: [
    { cueClass: 'neutral', words: 'according to' },
    { cueClass: 'neutral', words: 'in the words of' },
    { cueClass: 'neutral', words: 'as per' },
    { cueClass: 'mental', words: 'in the view of' },
    { cueClass: 'mental', words: 'in the opinion of' },
  ],
  hearsay: `expected believed thought reported said estimated alleged feared considered rumored rumoured understood known
    projected predicted presumed scheduled told asked`,
  deeds: 'attack assail blast slam rip bash charge press pressure back order command threaten',
  adjectives: [
    {
      cueClass: 'mental',
      adjectives: `confident sure certain hopeful worried concerned optimistic pessimistic convinced skeptical sceptical afraid fearful
        glad proud angry angered alarmed outraged disappointed encouraged surprised shocked pleased satisfied dissatisfied
        unhappy happy frustrated excited enthusiastic doubtful supportive wary dismayed furious amazed stunned troubled
        disturbed upset thrilled delighted grateful thankful sorry ashamed tired sick bored fed-up opposed`,
    },
    { cueClass: 'factive', adjectives: 'aware unaware' },
    { cueClass: 'forceful', adjectives: 'critical dismissive adamant' },
    { cueClass: 'neutral', adjectives: 'quoted' },
  ],
  copulas: 'be feel remain become seem appear sound',
  wishes: 'hope wish fear want dream expect worry desire',
  idioms: [
    { verb: 'claim', nouns: 'life lives victim victims' },
    { verb: 'post', nouns: 'average profit profits loss losses gain gains record' },
    { verb: 'draw', nouns: 'crowd crowds' },
    { verb: 'charge', nouns: 'fee fees price prices' },
    { verb: 'declare', nouns: 'war bankruptcy' },
    { verb: 'coin', nouns: 'it coin coins piece pieces silver gold money' },
  ],
  lightVerbs: 'express voice raise issue make give offer release send deliver repeat reiterate share level convey',
  topicPrepositions: 'about for of over at on against with to toward towards regarding',
  occasions: `statement interview speech tweet post conference briefing testimony email e-mail debate rally report letter
    note message call filing affidavit address release memo hearing video appearance broadcast essay column op-ed
    editorial article book session court meeting remarks comments posting segment event show program programme
    announcement study survey paper press reporters television tv radio twitter facebook phone telephone blog
    monologue town hall response`,
  labels: `watch video videos photo photos pictures gallery opinion analysis exclusive update updates updated breaking live
    latest review interview podcast explainer explained editorial comment fact factbox timeline profile quiz poll-tracker
    election elections day week part chapter correction debate recap transcript preview obituary graphic map factsheet
    q&a why how what who when where notebook briefing roundup`,
  sourceTypes: englishSourceTypes,
  knownNames: englishKnownNames,
  roles: `spokesman spokeswoman spokesperson spokespeople president minister premier chancellor secretary senator governor
    mayor congressman congresswoman representative ambassador envoy director chief commander general colonel major captain
    lieutenant sergeant officer sheriff undersheriff commissioner inspector superintendent prosecutor judge justice lawyer attorney
    chairman chairwoman chair chairperson chief executive founder owner manager editor reporter correspondent analyst
    professor economist expert researcher scientist historian doctor surgeon nurse resident witness survivor neighbor
    neighbour student teacher worker leader candidate nominee lawmaker politician official adviser advisor aide strategist
    consultant coordinator head deputy vice activist organizer bishop pastor imam priest pope king queen prince princess
    speaker whip premier captain reverend coach player actor actress singer author writer host anchor columnist father mother son daughter brother sister
    wife husband widow uncle aunt frontrunner front-runner hopeful contender incumbent challenger donor suspect retiree friend driver pilot farmer`,
  titles: `mr mrs ms miss dr prof sir dame lord lady sen rep gov gen col lt sgt capt maj adm cmdr rev hon pres president
    senator governor representative congressman congresswoman secretary minister judge justice general colonel captain
    lieutenant sergeant officer sheriff mayor ambassador professor doctor king queen prince princess pope former ex-president
    vice prime premier chancellor`,
  articles: 'the a an but and',
  pronouns: {
    male: 'he him himself',
    female: 'she her herself',
    plural: 'they them',
    thing: 'it',
    first: 'i we me us you',
  },
  shortTitles: `sen senator, gov governor, rep congressman, dr doctor, gen general, col colonel, lt lieutenant, sgt sergeant,
    capt captain, prof professor, rev reverend, pres president, maj major, adm admiral, cmdr commander`,
  rumours: {
    nouns: 'report reports account accounts rumor rumors rumour rumours',
    modifiers:
      'a an one some another other early first initial unconfirmed several various latest conflicting such many',
  },
  scenes: [
    {
      type: 'security',
      sources: 'authorities authority officials',
      scene: `arrested arrest arrests suspect suspects gunman gunmen shooter shooters shooting shootings stabbing manhunt custody
        homicide murder robbery fugitive hostage detained handcuffed`,
    },
  ],
  tellingCues: [
    { type: 'media', verbs: 'write' },
    {
      type: 'official',
      verbs: 'tell',
      hearers: 'crowd crowds supporters rally delegates donors lawmakers voters senators activists',
    },
  ],
  ownPronouns: 'my our',
  ownWords: [
    { type: 'official', nouns: 'campaign candidacy constituents donors caucus administration cabinet ministry party' },
    { type: 'health_emergency', nouns: 'patients ambulances paramedics firefighters nurses doctors hospital ward' },
    { type: 'judicial', nouns: 'client clients courtroom ruling indictment' },
    { type: 'security', nouns: 'officers deputies detectives troops soldiers forces fighters investigators patrols' },
    { type: 'company', nouns: 'shareholders customers company firm factory brand products subsidiary' },
    { type: 'expert', nouns: 'study research findings data analysis models laboratory' },
    { type: 'media', nouns: 'readers viewers listeners newsroom reporting newspaper' },
    { type: 'igo_ngo', nouns: 'members union organization organisation charity volunteers' },
  ],
  homePrepositions: 'from of',
  maleWords: `mr sir lord king prince man father son brother husband uncle spokesman chairman congressman businessman
    policeman actor gentleman boy he his him`,
  femaleWords: `mrs ms miss dame lady queen princess woman mother daughter sister wife aunt spokeswoman chairwoman
    congresswoman businesswoman policewoman actress widow girl she her`,
  firstNames: englishFirstNames,
}
