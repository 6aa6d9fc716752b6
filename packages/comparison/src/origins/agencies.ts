/** A news agency: its name, and how credit lines and bylines write it. */
export type Agency = { name: string; written: readonly string[] }

/**
 * News agencies whose text other outlets print. Own list, from the agencies' own names and the short forms that they use
 * in datelines (facts, no licence needed). Short forms are matched letter for letter, names in any case.
 */
export const AGENCIES: readonly Agency[] = [
  { name: 'Associated Press', written: ['AP', 'Associated Press'] },
  { name: 'Reuters', written: ['Reuters', 'Thomson Reuters', 'RTRS'] },
  { name: 'Agence France-Presse', written: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'United Press International', written: ['UPI', 'United Press International'] },
  { name: 'Deutsche Presse-Agentur', written: ['dpa', 'DPA', 'Deutsche Presse-Agentur'] },
  { name: 'EFE', written: ['EFE', 'Agencia EFE'] },
  { name: 'ANSA', written: ['ANSA'] },
  { name: 'Austria Presse Agentur', written: ['APA', 'Austria Presse Agentur'] },
  { name: 'PA Media', written: ['PA', 'Press Association', 'PA Media'] },
  { name: 'Australian Associated Press', written: ['AAP', 'Australian Associated Press'] },
  { name: 'The Canadian Press', written: ['CP', 'Canadian Press', 'The Canadian Press'] },
  { name: 'Press Trust of India', written: ['PTI', 'Press Trust of India'] },
  { name: 'Indo-Asian News Service', written: ['IANS'] },
  { name: 'Asian News International', written: ['ANI'] },
  { name: 'Xinhua', written: ['Xinhua'] },
  { name: 'Kyodo News', written: ['Kyodo', 'Kyodo News'] },
  { name: 'Yonhap', written: ['Yonhap'] },
  { name: 'Anadolu Agency', written: ['AA', 'Anadolu', 'Anadolu Agency'] },
  { name: 'TASS', written: ['TASS', 'ITAR-TASS'] },
  { name: 'Interfax', written: ['Interfax'] },
  { name: 'Ukrinform', written: ['Ukrinform'] },
  { name: 'WAFA', written: ['WAFA'] },
  { name: 'Antara', written: ['Antara'] },
  { name: 'Bernama', written: ['Bernama'] },
  { name: 'Bloomberg News', written: ['Bloomberg', 'Bloomberg News'] },
]
