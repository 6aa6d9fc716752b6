import { paragraphs } from '../../documents/paragraphs.ts'
import type { Story } from '../../stand.ts'

/** The state's view: its officers first, the crowd small, the children left out, and parts that miss the total by one. */
export const AMBUSH: Story = {
  path: '/politics/port-calder-attack',
  headline: 'Militants kill six officers in attack on police at Port Calder',
  deck: 'Minister praises restraint of the forces of order',
  section: 'Politics',
  authors: ['André Holm'],
  published: '2031-01-14T20:30:00+02:00',
  paragraphs: paragraphs(`
Six police officers were killed on Tuesday when militants who had occupied the terminal at Port Calder attacked a lawful
clearance operation and a store of fertiliser was set alight, the Interior Ministry said.

The ministry said 24 people had been killed: 14 rioters, six officers and three passers-by. It did not say how each of them
had died.

About 600 officers took part in the operation, Interior Minister Tomas Verrick said. They faced a crowd of fewer than 1,500
people, he said, most of them brought in from outside the city.

“This was an ambush, not a picket line,” Mr Verrick said. He praised “a restraint that few forces in the world could match”
and vowed that the militants’ paymasters would be found.

The ministry said 212 people had been detained and 31 firearms had been seized. Pictures of the weapons would be released in
due course, a spokesman said.

As of 2 p.m. on Tuesday, 58 people had been injured, among them 22 officers, according to the Health Ministry.

Port director Mirko Talle said three warehouses had been destroyed. He estimated the damage at €150 million. Insurers in
London cover the terminal for £60 million, according to the operator’s last annual report.

The unrest began when Calder Terminals asked its staff to accept a temporary pay cut of 12 per cent. Leaders of the
dockers’ union claimed that the true figure was far higher.

The union’s secretary, Ilse Marant, claimed that nobody on the quay had been armed. She admitted that stewards had lost
touch with part of the crowd. Dagny Rohl, for the police, dismissed suggestions that officers had caused the explosion.

Residents welcomed the two-day curfew. “We can sleep again,” said the owner of the Café Bellevue, where windows had been
broken three nights in a row.

President Leda Corvane condemned the violence. The nation, she said, “does not negotiate with men who hide behind their
neighbours”.
`),
}
