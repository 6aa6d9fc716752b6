import { paragraphs } from '../documents/paragraphs.ts'

/** The agency whose dispatch two outlets print, as their credit lines name it. */
export const AGENCY = 'Meridian Press Agency'

/** The dispatch of Tuesday evening, as it left the agency. */
export const DISPATCH: readonly string[] = paragraphs(`
PORT CALDER, Marenia (Meridian) - Twenty-four people were killed on Tuesday when police broke up a strike at Marenia's
largest port and a fertiliser warehouse exploded, the Interior Ministry said.

Two children were among the dead. The ministry did not say how many of the victims had been shot and how many had died in
the blast, which broke windows 20 kilometres away.

As of 6 p.m. on Tuesday, 86 people had been injured and 11 were missing, according to the Health Ministry.

Officers entered the container terminal at 5:40 a.m. to end a blockade that protesters had kept up for 12 days. Witnesses
said they heard gunfire within minutes. The warehouse blew up about 40 minutes later. Three warehouses were destroyed and
two tugboats sank at their moorings.

Interior Minister Tomas Verrick said 212 people had been detained. He said the protesters had fired first and that his
officers had met "an ambush, not a picket line".

Ilse Marant, secretary of the Port Workers' Union, rejected that account. "Nobody on that quay had a gun," she said. "They
came to break a strike and they broke a town."

A police spokeswoman, Dagny Rohl, admitted on Tuesday evening that live rounds had been used. She denied that they had
caused the explosion.

"I saw men I have worked beside all my life lie down and not get up," said Joss Pellan, who drives a crane at the terminal.
Pellan, who was hit in the arm, said nobody had ordered the protesters to leave before the shooting began.

The strike began on January 3, after the operator, Calder Terminals, announced a pay cut of 18 percent. The port handles 62
percent of the country's container traffic.

The government imposed a 48-hour curfew on the harbour districts. About 3,200 residents were evacuated because of fumes, the
fire service said. Port director Mirko Talle estimated the damage at €150 million.

President Leda Corvane promised an inquiry. Opposition parties claimed that her cabinet had approved the use of firearms on
Monday night; the president's office declined to comment.
`)
