import { describe, expect, it } from 'vitest'
import { read } from './page-of.ts'

/** Language, its direction, and an article in it: headline and two paragraphs, written for this test. */
const PAGES: [string, 'ltr' | 'rtl', string, string, string][] = [
  [
    'ar',
    'rtl',
    'الفيضان يقتل 24 شخصا في ليندو',
    'قالت وزارة الداخلية إن 24 شخصا على الأقل قتلوا عندما فاض النهر قرب البلدة مساء الاثنين.',
    'وقضى نحو 1,300 من السكان ليلتهم في مدرستين، وأغلق الطريق إلى الميناء، بحسب المتحدث باسم البلدية.',
  ],
  [
    'he',
    'rtl',
    'שיטפון הרג 24 בני אדם בלינדו',
    'לפחות 24 בני אדם נהרגו כשהנהר עלה על גדותיו ליד העיירה ביום שני בלילה, כך מסר משרד הפנים.',
    'כ-1,300 תושבים לנו בשני בתי ספר, והכביש אל הנמל נסגר לתנועה, כך אמר דובר העירייה לעיתונאים.',
  ],
  [
    'zh',
    'ltr',
    '林多洪水致24人死亡',
    '内政部说,周一夜间安河在林多附近决堤,至少有24人死亡,另有7人失踪,救援人员仍在下城区搜寻。',
    '一位发言人说,大约1300名居民在两所学校过夜,通往港口的道路已经关闭,预计周五之前不会重新开放。',
  ],
  [
    'hi',
    'ltr',
    'लिंडो में बाढ़ से 24 की मौत',
    'गृह मंत्रालय ने कहा कि सोमवार रात नदी का तटबंध टूटने से कम से कम 24 लोगों की मौत हो गई।',
    'प्रवक्ता के अनुसार लगभग 1,300 निवासियों ने दो स्कूलों में रात बिताई और बंदरगाह की सड़क बंद रही।',
  ],
  [
    'de',
    'ltr',
    'Flut in Lindow tötet 24 Menschen',
    'Mindestens 24 Menschen sind ums Leben gekommen, als der Fluss am Montagabend bei Lindow über die Ufer trat.',
    'Rund 1.300 Einwohner verbrachten die Nacht in zwei Schulen, sagte eine Sprecherin; die Straße zum Hafen war gesperrt.',
  ],
  [
    'es',
    'ltr',
    'Una crecida mata a 24 personas en Lindow',
    'Al menos 24 personas murieron cuando el río se desbordó cerca de Lindow el lunes por la noche, según el ministerio.',
    '«Unos 1.300 vecinos pasaron la noche en dos escuelas», dijo un portavoz, y la carretera al puerto quedó cortada.',
  ],
  [
    'fr',
    'ltr',
    'Une crue fait 24 morts à Lindow',
    'Au moins 24 personnes ont été tuées lorsque la rivière a débordé près de Lindow lundi soir, selon le ministère.',
    'Quelque 1\u202f300 habitants ont passé la nuit dans deux écoles, et la route du port était fermée, a dit un porte-parole.',
  ],
]

describe('pages in other languages', () => {
  it.each(PAGES)('reads %s (%s)', (language, direction, ...[title, ...body]) => {
    const html = `<!doctype html><html lang="${language}" dir="${direction}"><head><title>${title}</title></head><body>
      <nav><ul><li><a href="/a">${title}</a></li></ul></nav>
      <article><h1>${title}</h1><p>\u200f${body[0]}</p><p>${body[1]}</p></article></body></html>`
    const { article, problems } = read(html)
    expect(problems).toEqual([])
    expect(article).toMatchObject({ title, language, kind: 'article', text: body.join('\n\n') })
  })
})
