import { paragraphs } from '../../documents/paragraphs.ts'
import type { Story } from '../../stand.ts'

/** The first report, written while the toll was still rising. */
export const MORNING: Story = {
  path: '/news/2031/01/14/police-storm-docks-port-calder',
  headline: 'Police storm docks at Port Calder; 17 killed',
  deck: 'Striking dockworkers had held the container terminal for 12 days.',
  section: 'National',
  authors: ['Edda Marsh'],
  published: '2031-01-14T09:50:00+02:00',
  paragraphs: paragraphs(`
Seventeen people had been killed at Port Calder as of 9:30 a.m. on Tuesday, hospital officials said, after police moved
against striking dockworkers at the city’s container terminal and a fertiliser store exploded.

At least 40 people were injured, the officials said. They expect both numbers to rise: ambulances are still held up at the
harbour gates, and part of the North Basin is burning.

Police entered the terminal at 5:40 a.m. Joss Pellan, a crane driver, said the first shots came almost at once. “There was
no warning. There was a whistle, and then there was shooting,” he said.

The explosion followed at 6:20 a.m. It is not known what caused it. The Interior Ministry said officers had come under fire
and that it would give details later in the day.

Ilse Marant, secretary of the Port Workers’ Union, said the dockworkers had been unarmed. “We had asked for a judge,” she
said. “They sent rifles.”

The dockworkers stopped work on January 3 over a pay cut of 18 percent announced by the operator, Calder Terminals. The
company has not commented on the raid.

The raid came hours before talks were due to resume. Sunniva Pell, the labour mediator, said she had learned of it from her
taxi driver. “I had booked a room for both sides at ten o’clock,” she said. “The coffee is still there.”

The nearest houses stand 300 metres from the fence. In Chandler Street people were sweeping glass from their beds, and a
milk float with its windows gone was still making its round.

Marenia Public Radio is counting the dead from the registers of the three hospitals that are receiving them. This report
will not be updated; our evening report will carry the later count.
`),
}

/** The evening report, with the outlet's own count beside the ministry's. */
export const EVENING: Story = {
  path: '/news/2031/01/14/port-calder-police-open-fire-dockworkers',
  headline: 'At least 23 dead after police open fire on striking Port Calder dockworkers',
  deck: 'Hospitals count the dead; a harbour report shows how much fertiliser lay beside the quay.',
  section: 'National',
  authors: ['Edda Marsh', 'Oren Vale'],
  published: '2031-01-14T19:40:00+02:00',
  modified: '2031-01-14T20:15:00+02:00',
  paragraphs: paragraphs(`
At least 23 people were killed at Port Calder on Tuesday after police opened fire on striking dockworkers and a fertiliser
store exploded beside the quay, hospital officials told Marenia Public Radio.

The count rose from 17 on Tuesday morning. It is our own, taken from the registers of three hospitals as of 7 p.m. on
Tuesday. The Interior Ministry said 24 people had been killed.

Two children are among the dead. The brothers had been taking breakfast to their father on the picket line, an aunt said.

The hospitals admitted 86 injured people. “We ran out of blood before we ran out of patients,” said Hanna Oswin, chief of
surgery at Harbour General Hospital. She said most of the people she had operated on had gunshot wounds.

About 900 police officers took part in the operation, according to an order seen by Marenia Public Radio. The order allows
the use of live ammunition “at the discretion of the section leader”.

The Interior Ministry said 212 people had been detained. Eleven people are missing, and 3,200 residents were evacuated from
the harbour districts, the fire service said.

Interior Minister Tomas Verrick said his officers had come under fire first. He declined to say whether any weapon had been
found. The Port Workers’ Union denied that its members had been armed. “Nobody on that quay had a gun,” said its secretary,
Ilse Marant. “We had flasks and flags.”

The store held 340 tonnes of ammonium nitrate, according to a harbour inspection report dated November. Its licence allowed
40 tonnes. “At that quantity you do not need a saboteur,” said Corin Adeyar, an explosives engineer at the University of
Vellin. “You need one hot cartridge.”

Dagny Rohl, a police spokeswoman, admitted that live rounds had been used. She insisted that no officer had fired towards
the store, and warned against “guesswork dressed up as science”.

Three warehouses were destroyed. The blast was heard 20 kilometres (12 miles) away, and the port authority estimated the
damage at €150 million.

The dockworkers had blocked the container terminal for 12 days in protest at a pay cut of 18 percent. A 48-hour curfew is in
force around the basin. President Leda Corvane promised an inquiry, but her office would not say who would lead it.
`),
}

/** An item on another event, as every feed has them. */
export const HANDBALL: Story = {
  path: '/sport/2031/01/14/handball-women-reach-final',
  headline: 'Handball: Marenia’s women reach their first final',
  deck: 'A late save sends a jubilant team to Saturday’s match.',
  section: 'Sport',
  authors: ['Pia Loren'],
  published: '2031-01-14T18:05:00+02:00',
  paragraphs: paragraphs(`
Marenia’s women reached the final of the Coastal Cup for the first time on Tuesday, beating Norrland 27-26 in front of 8,400
spectators in Vellin.

Goalkeeper Sanne Torvik stopped a penalty with four seconds left. “I guessed,” she said. “I have guessed wrong all year.”
`),
}
