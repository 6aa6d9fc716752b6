import type { VictimsLexicon } from '../../framing/victims-lexicon.ts'

/**
 * English words by which the dead and hurt are shown as persons, and words for killing by what they say of the deed.
 * Written for this project from general knowledge of English; on who is shown as a person see Herman and Chomsky 1988,
 * chapter 2, on words for a killing Entman 1991. Licence: MIT, as the project.
 */
export const englishVictims: VictimsLexicon = {
  wordings: [
    {
      wording: 'atrocity',
      words: `massacre massacres massacred massacring slaughter slaughters slaughtered slaughtering butcher butchered butchering
        carnage bloodbath bloodshed atrocity atrocities genocide pogrom annihilate annihilated mow-down behead beheaded
        beheading beheadings`,
    },
    {
      wording: 'crime',
      words: `murder murders murdered murdering homicide homicides manslaughter assassinate assassinated assassination
        assassinations execute executed execution executions lynch lynched lynching`,
    },
    {
      wording: 'killing',
      words: `kill kills killed killing killings slay slew slain slaying slayings strangled stabbed gunned`,
    },
    {
      wording: 'dying',
      words: `die dies died dying perish perished succumbed dead death deaths toll fatality fatalities lives life body bodies corpse
        corpses`,
    },
  ],
  deadly: 'casualty casualties',
  kin: `father mother son daughter brother sister wife husband widow widower parents sons daughters brothers sisters wives
    husbands fathers mothers grandfather grandmother grandparents grandson granddaughter uncle aunt cousin cousins nephew
    niece fiance fiancee twins sibling siblings family`,
  children: `child children boy boys girl girls baby babies infant infants toddler toddlers teenager teenagers teen teens
    schoolboy schoolboys schoolgirl schoolgirls schoolchildren newborn newborns kindergartner pupils pupil kids kid`,
  occupations: `teacher teachers doctor doctors nurse nurses medic medics paramedic paramedics journalist journalists reporter
    reporters photographer photographers cameraman farmer farmers fisherman fishermen student students worker workers driver
    drivers shopkeeper shopkeepers baker bakers carpenter engineer engineers lawyer lawyers poet writer artist musician singer
    professor professors scientist cleaner waiter waitress cook chef mechanic miner miners pilot firefighter firefighters
    volunteer volunteers priest imam rabbi nun monk clerk tailor trader traders vendor vendors surgeon pharmacist
    electrician plumber builder builders shepherd athlete footballer player dancer librarian`,
  ages: 'year-old years-old month-old week-old day-old',
  aged: 'aged age',
}
