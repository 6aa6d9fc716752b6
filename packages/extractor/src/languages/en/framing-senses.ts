import type { OtherSense } from '../../framing/lexicon.ts'

/**
 * Where words of violence mean something else. `near`: a word anywhere in the sentence; `before` and `after`: the word
 * right beside. Written for this project from general knowledge of English. Licence: MIT, as the project.
 */
export const englishOtherSenses: readonly OtherSense[] = [
  {
    reason: 'labour',
    words: 'strike strikes striking struck',
    near: `union unions walkout wages wage pay workers' teamsters picket austerity staged`,
    before:
      'general hunger rail teachers nurses doctors pilots railway lecturers on tube postal bus labor labour wildcat school lightning',
    after: 'action ballot fund deal a balance out vote over gold oil chord pose up down back zone price threatens',
  },
  {
    reason: 'criticism and debate',
    yieldsToNation: true,
    words:
      'attack attacks attacked attacking assault assaults assaulted hit hits hitting beat beats beaten target targets targeted targeting pound pounding pummel pummeled hammering struck strike bombed',
    near: `policy policies record debate debates ad ads critics criticism criticized rhetoric candidate candidates
      rival rivals primary nominee nomination voters poll polls tweets tweeted op-ed columnist economy tax taxes
      hacker hackers hack cyber malware ransomware software exploit server network password data database`,
    before: 'heart panic asthma personal verbal political cyber negative anxiety line',
    after: 'ad ads line lines dog dogs toolkit',
  },
  {
    reason: 'film, photography, sport and medicine',
    words: 'shoot shoots shot shooting shots',
    near: 'film films filming movie movies photographer booster vaccine vaccines dose doses goal goals basket golf foam-tipped dart darts',
    before: 'photo long screen hot mug booster free penalty big best parting cheap',
    after: 'down up back guard glass clerk put at',
  },
  {
    reason: 'sport',
    words:
      'injury injuries injured hurt hurts kill killed death hit hits beat beaten killing strike strikes attack shot shoot shooting massacre slaughter wounded',
    near: `coach quarterback playoff playoffs roster season game games team's nfl nba nhl mlb touchdown striker midfielder defender
      linebacker pitcher inning league championship tournament innings wicket goalkeeper preseason lineup reserve`,
  },
  {
    reason: 'carrying out',
    words: 'execute executes executed executing execution executions',
    near: 'order orders plan plans strategy warrant contract trade trades search policy program code',
  },
  {
    reason: 'harm to things and feelings',
    words:
      'hurt hurts hurting hit hits hitting wound wounds wounded kill kills killed killing beat crush crushed burn burned struck poison poisoned murder murdering strike strikes death dead die dies died dying',
    near: `legislation feelings sales profits exports jobs prices stocks shares markets earnings chances amendment`,
    after:
      'row end heat sea wrong ringer weight lock-in time zone certificate certificates blow knell tax panel valley wish set penalty certain hard off out down battery calm air threat threats',
    before: 'brain near drop play half',
  },
  {
    reason: 'idiom',
    words: 'murder death dead die dying bloodbath kill killing body bodies injury toll dead slaughter',
    phrases: `away with murder, bloody murder, to the death, with death, a matter of life and death, threatened with death,
      kill two birds, over my dead body, dead dog, dead dogs, dead fish, dead birds, dead animals, dead whale, dead tree,
      dead trees, dead cat, body count games, dressed to kill, killing it, to die for, toll road, loss of life insurance`,
    before: `character governing regulatory professional legislative international student heavenly celestial scared bored`,
    after: 'road roads booth booths free plaza collector',
  },
  {
    reason: 'animals and microbes',
    words: 'kill kills killed killing dead die died dying',
    near: 'virus bacteria germs weeds pests mosquitoes insects cattle temperature microbes cells tumor tumour',
  },
  { reason: 'nations and ideas', words: 'die died dies dying', near: 'egypt democracy dream' },
]
