/** What a case expects of one attribution; content pieces are parted by " … ". */
export type Expected = {
  readonly source: string | null
  readonly content: string
  readonly cue?: string
  readonly type?: string
  readonly cueClass?: string
  readonly direct?: boolean
  readonly speaker?: string
}

export type Case = { readonly text: string; readonly in?: 'title' | 'text'; readonly is: readonly Expected[] }

/** Sentences about fictional people and places, with every attribution in them. */
export const POSITIVE: readonly Case[] = [
  // Dialogue, interviews, posts, courts, translations, chains, marks.
  {
    text: '“Where were you?” Vale asked.\n\n“At home,” Lind said. “I was asleep.”',
    is: [
      { source: 'Vale', content: '“Where were you?”', direct: true },
      { source: 'Lind', content: '“At home,” … “I was asleep.”', direct: true },
    ],
  },
  {
    text: 'Herald: Is the dam safe?\n\nVale: “It will hold.”',
    is: [
      { source: 'Herald', content: 'Is the dam safe?', type: 'media' },
      { source: 'Vale', content: '“It will hold.”' },
    ],
  },
  {
    text: 'Asked whether the dam was safe, Vale said: “Yes.”',
    is: [
      { source: null, content: 'whether the dam was safe' },
      { source: 'Vale', cue: 'said', content: '“Yes.”', direct: true },
    ],
  },
  {
    text: 'Vale tweeted on Monday: “It will hold.”',
    is: [{ source: 'Vale', content: '“It will hold.”', direct: true }],
  },
  {
    text: 'In a post on Facebook, Vale wrote that the dam would hold.',
    is: [{ source: 'Vale', cue: 'wrote', content: 'that the dam would hold' }],
  },
  {
    text: 'The indictment says Lind sold the files.',
    is: [{ source: 'indictment', content: 'Lind sold the files', type: 'judicial' }],
  },
  {
    text: 'According to court records, Lind sold the files.',
    is: [{ source: 'court records', content: 'Lind sold the files', type: 'judicial' }],
  },
  { text: 'Lind testified that he sold the files.', is: [{ source: 'Lind', content: 'that he sold the files' }] },
  {
    text: 'Prosecutors said in a filing that Lind sold the files.',
    is: [{ source: 'Prosecutors', content: 'that Lind sold the files', type: 'judicial' }],
  },
  {
    text: '“We ran,” the woman said through an interpreter.',
    is: [{ source: 'woman', content: '“We ran,”', type: 'witness', direct: true }],
  },
  {
    text: 'Speaking through a translator, Ana Ruiz said the roof fell.',
    is: [{ source: 'Ana Ruiz', content: 'the roof fell', direct: false }],
  },
  { text: '«We left,» said Ruiz.', is: [{ source: 'Ruiz', content: '«We left,»', direct: true }] },
  {
    text: 'The agency quoted the ministry as saying that 12 people died.',
    is: [
      { source: 'agency', cue: 'quoted', content: 'the ministry as saying that 12 people died' },
      { source: 'ministry', cue: 'saying', content: 'that 12 people died' },
    ],
  },
  {
    text: 'Vale was quoted as saying that 12 people died.',
    is: [{ source: 'Vale', cue: 'saying', content: 'that 12 people died' }],
  },
  {
    text: 'Ruiz said Vale had told him the dam was weak.',
    is: [
      { source: 'Ruiz', content: 'Vale had told him the dam was weak' },
      { source: 'Vale', content: 'the dam was weak' },
    ],
  },
  {
    text: '“It rained.\n\n“It snowed,” Ruiz said.',
    is: [{ source: 'Ruiz', content: '“It rained. … “It snowed,”', direct: true }],
  },
  {
    text: 'Ruiz said: “It rained all night',
    is: [{ source: 'Ruiz', content: '“It rained all night', direct: true }],
  },
  // Words the tagger misreads, second verbs, quotations of their own.
  {
    text: 'Lind pledges to end the war in a new film.',
    is: [{ source: 'Lind', cue: 'pledges', content: 'to end the war in a new film', cueClass: 'forceful' }],
  },
  {
    text: 'She promised to "be a champion for the town" if elected.',
    is: [{ source: 'She', cue: 'promised', content: 'to "be a champion for the town" if elected' }],
  },
  {
    text: 'The group won over a longtime donor who backs Mr. Vale.',
    is: [{ source: 'who', cue: 'backs', content: 'Mr. Vale', speaker: 'longtime donor' }],
  },
  {
    text: 'More came, while half of the students polled support Vale.',
    is: [{ source: 'half of the students', cue: 'support', content: 'Vale', type: 'witness' }],
  },
  {
    text: 'Ms. Vale questioned the science and criticized the plan.',
    is: [
      { source: 'Vale', cue: 'questioned', content: 'the science' },
      { source: 'Vale', cue: 'criticized', content: 'the plan' },
    ],
  },
  {
    text: 'Karl Lind, who is supporting Vale, but has dismissed the story about her, left.',
    is: [
      { source: 'who', content: 'Vale', speaker: 'Karl Lind' },
      { source: 'who', content: 'the story about her', cueClass: 'denying' },
    ],
  },
  {
    text: 'But as prosecutor Otto Lind put it, "it rained."',
    is: [{ source: 'Otto Lind', cue: 'put it', content: '"it rained."', type: 'judicial' }],
  },
  {
    text: 'Lind threw jabs at Vale, whom he called a "dangerous man."',
    is: [{ source: 'he', cue: 'called', content: 'a "dangerous man."' }],
  },
  {
    text: 'Lind wrote in a now-deleted post Friday that the town should go.',
    is: [{ source: 'Lind', cue: 'wrote', content: 'that the town should go' }],
  },
  {
    text: 'Lind released a statement late Tuesday saying: "He is wrong."',
    is: [{ source: 'Lind', cue: 'saying', content: '"He is wrong."' }],
  },
  {
    text: '“It rained.”\n\n“We left,” Ruiz said.',
    is: [{ source: 'Ruiz', content: '“It rained.” … “We left,”', direct: true }],
  },
  {
    text: 'Ana Lind said: “No.”\n\n“It rained.”\n\n“We left,” Ruiz said.',
    is: [
      { source: 'Ana Lind', content: '“No.” … “It rained.”' },
      { source: 'Ruiz', content: '“We left,”' },
    ],
  },
  // Judging adjectives, reporting nouns with a light verb, participles.
  {
    text: 'Officials are confident that the dam will hold.',
    is: [{ source: 'Officials', cue: 'are confident', content: 'that the dam will hold', cueClass: 'mental' }],
  },
  {
    text: 'Ms. Vale was critical of the plan.',
    is: [{ source: 'Vale', cue: 'was critical of', content: 'the plan', cueClass: 'forceful' }],
  },
  {
    text: 'The police were angered by the deal.',
    is: [{ source: 'police', cue: 'were angered by', content: 'the deal', type: 'security', cueClass: 'mental' }],
  },
  {
    text: 'Lind expressed concern about the vote.',
    is: [{ source: 'Lind', cue: 'expressed concern about', content: 'the vote', cueClass: 'mental' }],
  },
  {
    text: 'The ministry issued a statement that the port was closed.',
    is: [{ source: 'ministry', cue: 'issued a statement', content: 'that the port was closed', type: 'official' }],
  },
  {
    text: 'It was a call echoed by Ruritania on Saturday.',
    is: [{ source: 'Ruritania', cue: 'echoed', content: 'a call' }],
  },
  {
    text: 'Calling Mr. Lind a “coward,” Ms. Vale left.',
    is: [{ source: 'Vale', cue: 'Calling', content: 'Mr. Lind a “coward,”' }],
  },
  {
    text: 'Vale endorsed Lind to succeed her in Portville, saying she had courage.',
    is: [
      { source: 'Vale', content: 'Lind to succeed her in Portville' },
      { source: 'Vale', content: 'she had courage' },
    ],
  },
  {
    text: 'the walls fell," added the doctor.',
    is: [{ source: 'doctor', cue: 'added', content: 'the walls fell,"', type: 'health_emergency', direct: true }],
  },
  {
    in: 'title',
    text: 'Herald: Team Make Offer To Vale',
    is: [{ source: 'Herald', cue: ':', content: 'Team Make Offer To Vale', type: 'media' }],
  },
  // Dialogue, interviews, posts, courts, statements in translation.
  {
    text: '“Is it safe?” the host asked. “It is,” Lind replied.',
    is: [
      { source: 'host', cue: 'asked', content: '“Is it safe?”', direct: true },
      { source: 'Lind', cue: 'replied', content: '“It is,”', direct: true },
    ],
  },
  {
    text: 'Asked about the dam, Lind said it would hold.',
    is: [{ source: 'Lind', cue: 'said', content: 'it would hold' }],
  },
  {
    text: '“The dam holds!” Vale tweeted on Monday.',
    is: [{ source: 'Vale', cue: 'tweeted', content: '“The dam holds!”', direct: true }],
  },
  {
    text: 'Lind posted on his page that the road was closed.',
    is: [{ source: 'Lind', cue: 'posted', content: 'that the road was closed' }],
  },
  {
    text: 'Prosecutor Karl Lind told the court that the driver had fled.',
    is: [{ source: 'Karl Lind', cue: 'told', content: 'that the driver had fled', type: 'judicial' }],
  },
  {
    text: 'The defendant testified that he was asleep.',
    is: [{ source: 'defendant', cue: 'testified', content: 'that he was asleep' }],
  },
  {
    text: '“We mourn,” Vale said through an interpreter.',
    is: [{ source: 'Vale', cue: 'said', content: '“We mourn,”', direct: true }],
  },

  // The cue stands first.
  {
    text: 'Officials said 12 people were killed.',
    is: [
      {
        source: 'Officials',
        cue: 'said',
        content: '12 people were killed',
        type: 'official',
        cueClass: 'neutral',
        direct: false,
      },
    ],
  },
  {
    text: 'The ministry said that the bridge had been closed.',
    is: [{ source: 'ministry', content: 'that the bridge had been closed', type: 'official' }],
  },
  {
    text: 'Mayor Ana Ruiz said the port would reopen on Friday.',
    is: [{ source: 'Ana Ruiz', content: 'the port would reopen on Friday', type: 'official' }],
  },
  {
    text: 'Ana Ruiz, the mayor of Portville, said the town was safe.',
    is: [{ source: 'Ana Ruiz', content: 'the town was safe', type: 'official' }],
  },
  {
    text: 'The spokesman, Karl Lind, said nobody was hurt.',
    is: [{ source: 'Karl Lind', content: 'nobody was hurt', type: 'official' }],
  },
  {
    text: 'Sen. Dora Vale (R-Fla.) said the bill was dead.',
    is: [{ source: 'Dora Vale', content: 'the bill was dead', type: 'official' }],
  },
  { text: 'Police say the driver fled.', is: [{ source: 'Police', content: 'the driver fled', type: 'security' }] },
  {
    text: 'The hospital reported that 40 patients had been moved.',
    is: [{ source: 'hospital', content: 'that 40 patients had been moved', type: 'health_emergency' }],
  },
  {
    text: 'Witnesses described how the roof collapsed.',
    is: [{ source: 'Witnesses', content: 'how the roof collapsed', type: 'witness' }],
  },
  {
    text: 'A survivor recalled that the lights went out.',
    is: [{ source: 'survivor', content: 'that the lights went out', type: 'victim_family' }],
  },
  {
    text: 'Two officials said on condition of anonymity that talks had failed.',
    is: [{ source: 'Two officials', content: 'that talks had failed', type: 'official' }],
  },
  {
    text: 'The company announced on Monday that it would cut 300 jobs.',
    is: [{ source: 'company', cue: 'announced', content: 'that it would cut 300 jobs', type: 'company' }],
  },
  {
    text: 'Lind told reporters that the search was over.',
    is: [{ source: 'Lind', cue: 'told', content: 'that the search was over' }],
  },
  {
    text: 'Lind told the Harbour Post on Tuesday the search was over.',
    is: [{ source: 'Lind', content: 'the search was over' }],
  },
  {
    text: 'The agency warned residents that the dam could break.',
    is: [{ source: 'agency', content: 'that the dam could break', cueClass: 'forceful' }],
  },
  { text: 'Ruiz on Monday said the plan was ready.', is: [{ source: 'Ruiz', content: 'the plan was ready' }] },
  { text: 'Ruiz also said she would resign.', is: [{ source: 'Ruiz', cue: 'also said', content: 'she would resign' }] },
  {
    text: 'The union and the employers said talks would go on.',
    is: [{ source: 'union and the employers', content: 'talks would go on' }],
  },
  {
    text: 'Researchers at Portville University found that prices had doubled.',
    is: [
      {
        source: 'Researchers at Portville University',
        content: 'that prices had doubled',
        type: 'expert',
        cueClass: 'factive',
      },
    ],
  },
  {
    text: 'Tax returns show the couple earned $2 million.',
    is: [{ source: 'Tax returns', content: 'the couple earned $2 million', type: 'document', cueClass: 'factive' }],
  },
  {
    text: 'A poll released on Monday showed that most voters oppose the plan.',
    is: [{ source: 'poll', content: 'that most voters oppose the plan', type: 'document' }],
  },
  {
    text: 'Prosecutors allege that he took bribes.',
    is: [{ source: 'Prosecutors', content: 'that he took bribes', type: 'judicial', cueClass: 'doubting' }],
  },
  {
    text: 'The Red Cross estimates that 900 families fled.',
    is: [{ source: 'Red Cross', content: 'that 900 families fled', type: 'igo_ngo' }],
  },
  {
    text: 'Analysts believe prices will fall.',
    is: [{ source: 'Analysts', content: 'prices will fall', type: 'expert', cueClass: 'mental' }],
  },
  {
    text: 'The Harbour Times reported that two men had been held.',
    is: [{ source: 'Harbour Times', content: 'that two men had been held' }],
  },
  {
    text: 'Sources said the deal was close.',
    is: [{ source: 'Sources', content: 'the deal was close', type: 'unnamed' }],
  },
  // The cue stands last.
  {
    text: 'Twelve people were killed, police said.',
    is: [{ source: 'police', cue: 'said', content: 'Twelve people were killed', type: 'security' }],
  },
  {
    text: 'Twelve people were killed in the blast, the ministry said on Tuesday.',
    is: [{ source: 'ministry', content: 'Twelve people were killed in the blast' }],
  },
  {
    text: 'The plan, Ruiz said, would cost $3 million.',
    is: [{ source: 'Ruiz', content: 'The plan … would cost $3 million' }],
  },
  {
    text: 'The toll could rise, according to the fire department.',
    is: [{ source: 'fire department', cue: 'according to', content: 'The toll could rise', type: 'health_emergency' }],
  },
  {
    text: 'According to the United Nations, 3,000 people fled.',
    is: [{ source: 'United Nations', content: '3,000 people fled', type: 'igo_ngo' }],
  },
  {
    text: 'They earned $2 million, according to tax returns.',
    is: [{ source: 'tax returns', content: 'They earned $2 million', type: 'document' }],
  },
  {
    text: 'As the minister noted, the road is closed.',
    is: [{ source: 'minister', content: 'the road is closed', cueClass: 'factive' }],
  },
  // The cue stands before its subject.
  {
    text: '“We lost everything,” said Olga Brandt, a farmer.',
    is: [{ source: 'Olga Brandt', content: '“We lost everything,”', direct: true, type: 'witness' }],
  },
  {
    text: '"The water is rising," says the mayor.',
    is: [{ source: 'mayor', content: '"The water is rising,"', direct: true }],
  },
  {
    text: 'The fire is out, said a spokeswoman for the brigade.',
    is: [{ source: 'spokeswoman for the brigade', content: 'The fire is out', direct: false }],
  },
  // Quotations.
  { text: '“We will rebuild,” Ruiz said.', is: [{ source: 'Ruiz', content: '“We will rebuild,”', direct: true }] },
  {
    text: '“We will rebuild,” Ruiz said. “It will take years.”',
    is: [{ source: 'Ruiz', content: '“We will rebuild,” … “It will take years.”', direct: true }],
  },
  {
    text: '“The first wave came at noon. The second was higher,” said Lind.',
    is: [{ source: 'Lind', content: '“The first wave came at noon. The second was higher,”', direct: true }],
  },
  { text: 'Ruiz said: “We will rebuild.”', is: [{ source: 'Ruiz', content: '“We will rebuild.”', direct: true }] },
  { text: 'Ruiz said, “We will rebuild.”', is: [{ source: 'Ruiz', content: '“We will rebuild.”', direct: true }] },
  { text: "'We will rebuild,' Ruiz said.", is: [{ source: 'Ruiz', content: "'We will rebuild,'", direct: true }] },
  { text: '«We will rebuild», Ruiz said.', is: [{ source: 'Ruiz', content: '«We will rebuild»', direct: true }] },
  { text: "''We will rebuild,'' Ruiz said.", is: [{ source: 'Ruiz', content: "''We will rebuild,''", direct: true }] },
  { text: '“Will it hold?” asked Lind.', is: [{ source: 'Lind', content: '“Will it hold?”', direct: true }] },
  {
    text: '“We will rebuild,” Ruiz told the Harbour Post in an interview.',
    is: [{ source: 'Ruiz', content: '“We will rebuild,”', direct: true }],
  },
  {
    text: 'Ruiz called the report “a fairy tale.”',
    is: [{ source: 'Ruiz', content: 'the report “a fairy tale.”', direct: false }],
  },
  {
    text: 'The minister said the dam “will hold” until spring.',
    is: [{ source: 'minister', content: 'the dam “will hold” until spring', direct: false }],
  },
  {
    text: 'The mayor released a statement: “We are one town.”',
    is: [{ source: 'mayor', content: '“We are one town.”', direct: true }],
  },
  {
    text: '“We fought the water all night,” Brandt said.\n\n“Then the wall broke.”',
    is: [{ source: 'Brandt', content: '“We fought the water all night,” … “Then the wall broke.”', direct: true }],
  },
  {
    text: 'Lind said: “The first day was hard.\n\n“The second was worse.”',
    is: [{ source: 'Lind', content: '“The first day was hard. … “The second was worse.”', direct: true }],
  },
  {
    text: '“The first day was hard.\n\n“The second was worse,” Lind said.',
    is: [{ source: 'Lind', content: '“The first day was hard. … “The second was worse,”', direct: true }],
  },
  // Headlines.
  {
    text: 'Ministry: 12 dead in blast',
    in: 'title',
    is: [{ source: 'Ministry', content: '12 dead in blast', type: 'official' }],
  },
  { text: '12 dead, says ministry', in: 'title', is: [{ source: 'ministry', content: '12 dead' }] },
  {
    text: '12 dead in blast: police',
    in: 'title',
    is: [{ source: 'police', content: '12 dead in blast', type: 'security' }],
  },
  {
    text: 'Death toll rises to 12, police say',
    in: 'title',
    is: [{ source: 'police', content: 'Death toll rises to 12' }],
  },
  {
    text: 'Officials say 3 killed in Portville bombing',
    in: 'title',
    is: [{ source: 'Officials', content: '3 killed in Portville bombing' }],
  },
  // Participles and second predicates.
  {
    text: 'Ruiz rejected the offer, saying it came too late.',
    is: [
      { source: 'Ruiz', content: 'the offer', cueClass: 'denying' },
      { source: 'Ruiz', content: 'it came too late' },
    ],
  },
  {
    text: '“It is over,” Lind said, adding that the crews would go home.',
    is: [
      { source: 'Lind', content: '“It is over,”' },
      { source: 'Lind', content: 'that the crews would go home' },
    ],
  },
  // Force and judgement.
  {
    text: 'The senator accused the governor of lying.',
    is: [{ source: 'senator', content: 'the governor of lying', cueClass: 'forceful' }],
  },
  {
    text: 'Aid groups called for a ceasefire.',
    is: [{ source: 'Aid groups', cue: 'called for', content: 'a ceasefire', cueClass: 'forceful' }],
  },
  {
    text: 'The party vowed to fight the law.',
    is: [{ source: 'party', content: 'to fight the law', cueClass: 'forceful' }],
  },
  {
    text: 'The minister hopes to reopen the border.',
    is: [{ source: 'minister', content: 'to reopen the border', cueClass: 'mental' }],
  },
  {
    text: 'The claim was dismissed by the army.',
    is: [{ source: 'army', content: 'The claim', cueClass: 'denying', type: 'security' }],
  },
  // Two speakers in one sentence.
  {
    text: 'The mayor said the dam held and police said the road was open.',
    is: [
      { source: 'mayor', content: 'the dam held' },
      { source: 'police', content: 'the road was open' },
    ],
  },
  {
    text: 'Turnout rose, according to an analysis by the Harbour Institute.',
    is: [{ source: 'analysis by the Harbour Institute', content: 'Turnout rose', type: 'expert' }],
  },
  {
    text: '“Ask Mayor Ana Ruiz,” he said.',
    is: [{ source: 'he', content: '“Ask Mayor Ana Ruiz,”', type: 'other' }],
  },
  {
    text: 'Retired teacher Dora Vale said the school was warm.',
    is: [{ source: 'Dora Vale', content: 'the school was warm', type: 'witness' }],
  },
  // Speakers.
  {
    text: 'Mayor Ana Ruiz spoke at noon. Ruiz said the port was safe. She said ships could return.',
    is: [
      { source: 'Ruiz', speaker: 'Ana Ruiz', content: 'the port was safe', type: 'official' },
      { source: 'She', speaker: 'Ana Ruiz', content: 'ships could return', type: 'official' },
    ],
  },
  {
    text: 'Police spokesman Karl Lind said the man fled. “He ran,” the spokesman said.',
    is: [
      { source: 'Karl Lind', content: 'the man fled', type: 'security' },
      { source: 'spokesman', speaker: 'Karl Lind', content: '“He ran,”', type: 'security' },
    ],
  },
  {
    text: 'Dora Vale, a nurse who treated the wounded, said the ward was full.',
    is: [{ source: 'Dora Vale', content: 'the ward was full', type: 'health_emergency' }],
  },
]

/** Sentences in which nobody says anything. */
export const NEGATIVE: readonly string[] = [
  'The so-called “wall” cost $3 million.',
  'Her novel “The Long Road” sold well.',
  'The shop sells “fresh” bread on Sundays.',
  'The ship “Dora” sank off the coast.',
  'Threats to the dam grew in May.',
  'A statement was on the table.',
  'The letter came on Monday.',
  'The word “port” comes from Latin.',
  'He put it on the table.',
  'The team coined it in on Sunday.',
  'The mint coined 3 million pieces.',
  'The recently rebuilt bridge opened at noon.',
  'The donor gave the town a bell.',
  // The words mean something else than saying.
  'The quake claimed 12 lives.',
  'The company posted a record loss.',
  'The bank charged high fees.',
  'The team drew a large crowd.',
  'The firm declared bankruptcy.',
  'The men put the boxes at the door.',
  'The worried crowd left.',
  'A sure sign of rain came.',
  'Lind raised the flag over the port.',
  'The plan was made by the sea.',
  'He made a left turn at the light.',
  'The call came at noon.',
  'She gave him the book.',
  'The mall opened its doors to shoppers.',
  'Its board is wide and long.',

  'Twelve people were killed in the blast.',
  'The so-called “safe zone” was empty.',
  'The “Iron Gate” bridge reopened on Monday.',
  'Crews cleared the road on Tuesday.',
  'The river rose by two metres.',
  'He left the town at noon.',
  'The film “Long Winter” opens on Friday.',
  'Rain is falling over the coast.',
  'Three ships sank near Portville.',
  'The bridge, built in 1912, fell into the river.',
  'Prices fell 3 percent in May.',
  'Her house stood next to the church.',
  'A bus with 40 passengers overturned.',
  'The vote is on Sunday: polls open at eight.',
  'The quake struck at a depth of 10 km.',
  'More than 200 homes were flattened.',
  'The court sits in Portville.',
  'Thousands marched through the capital.',
  'The statement ran to four pages.',
  'There was no warning.',
  'Schools will stay closed until Monday.',
  'Two of the three roads are blocked.',
  'The note lay on the table.',
  'The port lies 20 miles north of the town.',
  'The minister flew to the island.',
  'Nurses worked through the night.',
  'The tower leans to the left.',
  'Lind, 45, was born on the island.',
  'The boat carried flour, rice and oil.',
  'Snow blocked the pass for a week.',
  'The new road cost $3 million.',
  'The fire burned for six hours.',
  'The robbers broke into a well-known shop.',
  'The loot is worth an estimated 2 million crowns.',
  'The town saw three storms in May.',
  'Rebels attacked the town at dawn.',
  'The army attacked two villages.',
  'Iran attacked two ships.',
  'A gunman attacked a guard.',
  'Watch: the bridge falls into the river',
  'Island earthquake: 24 dead',
  'Photos: a town under water',
]

/** One cue each; the source is the first word or words of the sentence. */
type ClassCase = readonly [sentence: string, source: string, content: string]

export const BY_CLASS: Readonly<Record<string, readonly ClassCase[]>> = {
  doubting: [
    ['The rebels claim they hold the town.', 'rebels', 'they hold the town'],
    ['The rebels claimed that they held the town.', 'rebels', 'that they held the town'],
    ['Lawyers allege the company hid the leak.', 'Lawyers', 'the company hid the leak'],
    ['The lawsuit alleges that the firm lied.', 'lawsuit', 'that the firm lied'],
    ['The document purports to show the plan.', 'document', 'to show the plan'],
    ['He claims to have seen the letter.', 'He', 'to have seen the letter'],
    ['The army claims 40 fighters surrendered.', 'army', '40 fighters surrendered'],
    ['“We never left,” the commander claimed.', 'commander', '“We never left,”'],
    ['Nobody was hurt, the company claims.', 'company', 'Nobody was hurt'],
    ['The seller professed to know nothing.', 'seller', 'to know nothing'],
    ['The report claims that 40 percent were laid off.', 'report', 'that 40 percent were laid off'],
    ['Residents allege that soldiers burned the mill.', 'Residents', 'that soldiers burned the mill'],
    ['Both sides claimed victory.', 'Both sides', 'victory'],
    ['The governor claimed, “Nobody told me.”', 'governor', '“Nobody told me.”'],
    ['Ruiz claimed on Monday that the money was gone.', 'Ruiz', 'that the money was gone'],
    ['Police claim the crowd threw stones.', 'Police', 'the crowd threw stones'],
    ['The minister boasted that the war was won.', 'minister', 'that the war was won'],
    ['Opponents insinuated that she had been paid.', 'Opponents', 'that she had been paid'],
    ['The group claimed responsibility for the attack.', 'group', 'responsibility for the attack'],
    ['Investigators allege he sold the files.', 'Investigators', 'he sold the files'],
  ],
  contending: [
    ['The union insists the offer is too low.', 'union', 'the offer is too low'],
    ['Critics argue that the law is unfair.', 'Critics', 'that the law is unfair'],
    ['He maintains that he is innocent.', 'He', 'that he is innocent'],
    ['The defence contends the tape was cut.', 'defence', 'the tape was cut'],
    ['The ministry asserted that the border was calm.', 'ministry', 'that the border was calm'],
    ['“It was legal,” the lawyer argued.', 'lawyer', '“It was legal,”'],
  ],
  conceding: [
    ['The minister admitted that mistakes were made.', 'minister', 'that mistakes were made'],
    ['Police admit they came late.', 'Police', 'they came late'],
    ['The army acknowledged the strike.', 'army', 'the strike'],
    ['The company acknowledged that data were lost.', 'company', 'that data were lost'],
    ['Ruiz conceded the vote was lost.', 'Ruiz', 'the vote was lost'],
    ['He confessed that he set the fire.', 'He', 'that he set the fire'],
    ['“We were wrong,” the mayor admitted.', 'mayor', '“We were wrong,”'],
    ['“We were wrong,” admitted the mayor.', 'mayor', '“We were wrong,”'],
    ['Officials concede that the dam is weak.', 'Officials', 'that the dam is weak'],
    ['The bank admitted to charging too much.', 'bank', 'charging too much'],
    ['The pilot acknowledged he was tired.', 'pilot', 'he was tired'],
    ['The plan has failed, the general conceded.', 'general', 'The plan has failed'],
    ['The club admits it knew.', 'club', 'it knew'],
    ['The White House acknowledged on Friday that the letter exists.', 'White House', 'that the letter exists'],
    ['The agency apologized for the delay.', 'agency', 'the delay'],
    ['The suspect confessed to the murder.', 'suspect', 'the murder'],
    ['Lind acknowledged, “We had no plan.”', 'Lind', '“We had no plan.”'],
    ['The governor admitted the road was unsafe.', 'governor', 'the road was unsafe'],
    ['The firm conceded that jobs would go.', 'firm', 'that jobs would go'],
    ['The owner owned up to the leak.', 'owner', 'the leak'],
  ],
  denying: [
    ['The minister denied the report.', 'minister', 'the report'],
    ['The army denied that it fired first.', 'army', 'that it fired first'],
    ['He denies taking the money.', 'He', 'taking the money'],
    ['The company rejected the claim.', 'company', 'the claim'],
    ['Ruiz dismissed the poll.', 'Ruiz', 'the poll'],
    ['Scientists refuted the study.', 'Scientists', 'the study'],
    ['The party disputes the count.', 'party', 'the count'],
    ['The government denied any role in the raid.', 'government', 'any role in the raid'],
    ['“That is false,” the spokesman denied.', 'spokesman', '“That is false,”'],
    ['The governor refused to resign.', 'governor', 'to resign'],
    ['The rebels rejected the ceasefire.', 'rebels', 'the ceasefire'],
    ['The court dismissed the complaint.', 'court', 'the complaint'],
    ['The family disputes the finding.', 'family', 'the finding'],
    ['The mayor downplayed the damage.', 'mayor', 'the damage'],
    ['The charge was rejected by the ministry.', 'ministry', 'The charge'],
    ['The general repudiated the letter.', 'general', 'the letter'],
    ['The bank denied it lost the files.', 'bank', 'it lost the files'],
    ['Lind brushed aside the question.', 'Lind', 'the question'],
    ['The club rebuffed the offer.', 'club', 'the offer'],
    ['The senator disagreed with the ruling.', 'senator', 'the ruling'],
  ],
  factive: [
    ['Records reveal that the house was sold.', 'Records', 'that the house was sold'],
    ['The coroner confirmed that nine people died.', 'coroner', 'that nine people died'],
    ['Lind pointed out that the road was open.', 'Lind', 'that the road was open'],
    ['The study found the water was clean.', 'study', 'the water was clean'],
    ['The minister stressed that the plan was sound.', 'minister', 'that the plan was sound'],
  ],
}
