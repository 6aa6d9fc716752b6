import type { KnownNamesRow } from '../../attribution/lexicon.ts'

/**
 * Names that English-language news uses without saying who is meant: heads of state and government, party leaders,
 * foreign ministers and presidential candidates since about 2000, by general knowledge. A surname stands alone only where
 * hardly anyone else in the news bears it; common ones need the full name. A row decides only where the text itself says
 * nothing of the person's role. Written for this project. Licence: MIT, as the project.
 */
export const englishKnownNames: readonly KnownNamesRow[] = [
  {
    type: 'official',
    names: `Trump, Clinton, Obama, Biden, Bush, George W. Bush, Jeb Bush, Dick Cheney, Donald Rumsfeld, John Kerry, McCain, Romney,
      Mike Pence, Kamala Harris, JD Vance, Bernie Sanders, Sanders, Elizabeth Warren, Ted Cruz, Cruz, Rubio, Kasich,
      Chris Christie, Christie, Ben Carson, Fiorina, Huckabee, Santorum, Scott Walker, Jindal, Rick Perry, Rand Paul, Ron Paul,
      Lindsey Graham, Martin O'Malley, O'Malley, Tim Kaine, Kaine, Palin, Paul Ryan, Boehner, Mitch McConnell, McConnell,
      Pelosi, Schumer, Harry Reid, Kevin McCarthy, Mike Johnson, Gingrich, Giuliani, DeSantis, Nikki Haley, Ramaswamy,
      Buttigieg, Klobuchar, Cory Booker, Andrew Yang, Gabbard, O'Rourke, Al Gore, Pompeo, Tillerson, Blinken,
      Condoleezza Rice, Colin Powell, Albright, Lloyd Austin, Mattis, John Bolton, Mnuchin, Yellen, Geithner, Psaki,
      Putin, Medvedev, Lavrov, Peskov, Zelensky, Zelenskyy, Poroshenko, Yanukovych, Kuleba, Xi Jinping, Xi, Hu Jintao,
      Wen Jiabao, Li Keqiang, Netanyahu, Ariel Sharon, Olmert, Ehud Barak, Gantz, Yoav Gallant, Lapid, Naftali Bennett,
      Shimon Peres, Isaac Herzog, Mahmoud Abbas, Arafat, Mubarak, Morsi, Sisi, al-Sisi, Assad, al-Assad, Gaddafi, Gadhafi,
      Qaddafi, Saddam Hussein, Maliki, al-Maliki, Rouhani, Ahmadinejad, Khamenei, Zarif, Raisi, Pezeshkian, Erdogan,
      Davutoglu, Cavusoglu, Merkel, Olaf Scholz, Friedrich Merz, Steinmeier, Macron, Hollande, Sarkozy, Chirac, Le Pen,
      Fabius, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Sunak, Truss, Starmer, Corbyn, Miliband,
      Nick Clegg, William Hague, Farage, Sturgeon, Trudeau, Stephen Harper, Mark Carney, Berlusconi, Mario Monti, Renzi,
      Giuseppe Conte, Draghi, Meloni, Salvini, Rajoy, Zapatero, Tsipras, Varoufakis, Orban, Donald Tusk, Kaczynski, Juncker,
      Barroso, von der Leyen, Charles Michel, Modi, Manmohan Singh, Rahul Gandhi, Sonia Gandhi, Musharraf, Bhutto,
      Nawaz Sharif, Imran Khan, Zardari, Karzai, Ashraf Ghani, Sheikh Hasina, Suu Kyi, Rajapaksa, Yudhoyono, Widodo, Jokowi,
      Prabowo, Mahathir, Najib Razak, Thaksin, Yingluck, Prayuth, Duterte, Shinzo Abe, Kishida, Koizumi, Moon Jae-in,
      Park Geun-hye, Yoon Suk Yeol, Kim Jong Un, Kim Jong-un, Tsai Ing-wen, John Howard, Kevin Rudd, Gillard, Tony Abbott,
      Turnbull, Scott Morrison, Albanese, Ardern, Zuma, Mbeki, Mandela, Ramaphosa, Mugabe, Mnangagwa, Kenyatta, Kagame,
      Museveni, Buhari, Goodluck Jonathan, Tinubu, Hugo Chavez, Maduro, Guaido, Fidel Castro, Raul Castro, Lula, Rousseff,
      Bolsonaro, Temer, Pena Nieto, Lopez Obrador, Sheinbaum, Kirchner, Macri, Milei, Evo Morales`,
  },
  {
    // A nation that says something is its government.
    type: 'official',
    nations: true,
    names: `Afghanistan, Argentina, Australia, Austria, Bangladesh, Belarus, Belgium, Brazil, Britain, Canada, China, Colombia,
      Cuba, Denmark, Egypt, Ethiopia, Finland, France, Germany, Greece, Hungary, India, Indonesia, Iran, Iraq, Ireland, Israel,
      Italy, Japan, Kenya, Kuwait, Lebanon, Libya, Malaysia, Mexico, Myanmar, Nepal, Netherlands, New Zealand, Nigeria,
      North Korea, Norway, Pakistan, Philippines, Poland, Portugal, Qatar, Russia, Saudi Arabia, Serbia, Singapore,
      Somalia, South Africa, South Korea, Spain, Sudan, Sweden, Switzerland, Syria, Taiwan, Thailand, Tunisia, Turkey,
      Uganda, Ukraine, United Arab Emirates, United Kingdom, UK, United States, US, U.S., Venezuela, Vietnam, Yemen, Zimbabwe,
      Washington, Moscow, Beijing, Tehran, Kyiv, Kiev, Brussels, Damascus, Pyongyang`,
  },
  {
    // Newspaper and broadcast journalists known by name to readers in English.
    type: 'media',
    names: `Hugh Hewitt, Hannity, Limbaugh, Glenn Beck, Bill O'Reilly, Megyn Kelly, Anderson Cooper, Wolf Blitzer, Blitzer, Chuck Todd,
      Rachel Maddow, Maddow, Joe Scarborough, Scarborough, Mika Brzezinski, Jake Tapper, Tapper, Tucker Carlson, Jorge Ramos,
      Ann Coulter, Matt Drudge, Drudge, Laura Ingraham, Mark Levin, Erick Erickson, Bill Kristol, Stephanopoulos, Lester Holt,
      David Brooks, Paul Krugman, Thomas Friedman, Maureen Dowd, Bob Woodward, Carl Bernstein, Christiane Amanpour, Amanpour,
      Andrea Mitchell, Bret Baier, Chris Wallace, John Dickerson, Don Lemon, Jeremy Paxman, Paxman, Piers Morgan, Dan Patrick,
      Peter Gammons, Ken Rosenthal, Jon Stewart, Stephen Colbert, John Oliver, Trevor Noah`,
  },
  {
    type: 'igo_ngo',
    names:
      'Kofi Annan, Ban Ki-moon, Guterres, Stoltenberg, Lagarde, Georgieva, ElBaradei, Rafael Grossi, Tedros, Lazzarini, Trumka, LaPierre, Ken Roth',
  },
]
