/** What becomes of people, told by phrases behind them and by what they do. Written for this project; MIT. */
import type { FigureKind } from '@parallax/model'
import type { FateWords } from '../../../figures/lexicon.ts'
import { phrases, phraseTable, wordSet } from './word-lists.ts'

export const fateWords: FateWords = {
  fates: phraseTable<FigureKind>(
    [
      [
        'detained',
        `in custody, into custody, under arrest, behind bars, in jail, in prison, to jail, to prison, in detention, in handcuffs, in pre - trial detention, under house arrest,
        face charges, faces charges, facing charges, faced charges, pleaded guilty, plead guilty, pleads guilty, pleading guilty, rounded up`,
      ],
      [
        'rescued',
        `to safety, from the rubble, from the wreckage, from the debris, from the ruins, from the water, from the sea, from the river, from the flames, from the waves, from rooftops, out alive,
        set free, got away, get away, gotten away, getting away, gone free, go free, went free`,
      ],
      [
        'missing',
        `not been seen, not been found, not been heard, not yet been found, yet to be found, yet to be located, yet to be identified, not be found, never found, never been found, still not found,
        without trace, without a trace, not been located`,
      ],
      [
        'injured',
        `underwent surgery, undergo surgery, undergoing surgery, undergone surgery, in surgery, in intensive care, in hospital, in the hospital, in a hospital, for smoke inhalation, for injuries, for gunshot wounds, for shock,
        for burns, for minor injuries, medical treatment, medical attention`,
      ],
      [
        'displaced',
        `from their homes, from their houses, from their villages, from their land, their homes, forced to leave, forced to flee, forced to evacuate, forced out, ordered to leave, ordered to evacuate, told to evacuate, took refuge, taken refuge, taking refuge, took shelter, taken shelter, taking shelter,
        sought refuge, sought shelter, seeking refuge, seeking shelter, in shelters, in temporary shelters, in tents, whose homes, whose houses, crossed the border, cross the border, crossing the border, crossed the frontier, crossed into, crossing into, cross into, in exile`,
      ],
      [
        'attending',
        'turned out, turn out, took part, taken part, take part, taking part, takes part, took to the streets, taken to the streets, showed up, lined the',
      ],
      ['captive', 'in captivity, as hostages'],
      ['employed', 'out of work, out of a job, their jobs'],
      [
        'affected',
        'out of power, in the dark, no power, no electricity, without power, cut off, on furlough, snowed in, stuck',
      ],
    ],
    'first',
  ),
  settling: wordSet(
    'add adds added adding create creates created creating fill fills filled filling gain gains gained gaining lose loses lost losing cut cuts cutting',
  ),
  gatherings: wordSet(
    'rally rallies march marches protest protests demonstration demonstrations vigil vigils parade parades concert concerts festival festivals ceremony funeral service celebration celebrations event events game match race fair show hearing meeting gathering exhibition mass',
  ),
  personal: wordSet(
    `questioned interviewed named picked chosen selected elected appointed nominated invited identified treated acquitted accused sued suspended disqualified honoured honored hired fired promoted
    born married engaged educated trained vaccinated tested diagnosed buried baptized sworn summoned remanded extradited deported pardoned said told testified agreed signed wept wore spoke refused asked`,
  ),
  seats: wordSet('seat seats'),
  venues: wordSet(
    'stadium stadiums arena arenas theater theaters theatre theatres hall halls cinema cinemas auditorium plane planes aircraft jet jets airliner bus buses train trains car cars minivan stands ballpark airline airlines flight flights empty sold-out restaurant restaurants passenger passengers',
  ),
  alongside: phrases('along with, as well as, together with, alongside, in addition to'),
  companies: wordSet(
    'party parties group groups team teams crew crews family families squad squads room class household bus car',
  ),
}
