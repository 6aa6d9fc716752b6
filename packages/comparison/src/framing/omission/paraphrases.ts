/**
 * Words by which news English says one thing, a line each: where texts differ only in these, nothing is left out. Own
 * list, from the reporting of accidents, violence, courts, companies, elections and sport. Stems, lower case.
 */
const ALIKE = `
kill dead death die fatal fatally lethal slain murder slay perish decease victim toll body
injure injury wound hurt casualty hospital hospitalize
police officer cop authority official trooper constable investigator detective deputy sheriff
arrest detain custody jail hold imprison prison apprehend capture
charge accuse accusation indict indictment allege allegation suspect
sentence convict conviction guilty verdict
court judge trial hearing magistrate tribunal lawsuit sue legal lawyer attorney counsel
shoot shot gun gunman gunfire firearm bullet
attack assault raid strike bomb bombing blast explosion explode
quake earthquake tremor temblor aftershock magnitude
say tell announce announcement statement state spokesman spokeswoman spokesperson comment confirm add report declare
deny denial refute reject dispute
ask urge call demand request appeal
buy purchase acquire acquisition takeover merge merger deal agreement
price cost pay worth value sum fee amount
company firm maker giant corporation business group
start begin launch open opening release debut introduce unveil
end finish close conclude conclusion final
win victory beat defeat champion winner triumph
lose loss losing
rise increase climb gain grow growth jump surge
fall drop decline decrease slip cut
child kid boy girl teen teenager son daughter minor youth
woman wife mother female girlfriend
man husband father male boyfriend
family relative parent
leave depart exit quit resign resignation step
replace successor succeed
choose pick select name appoint appointment nominate nomination
country nation state
president leader head chief
near close nearby outside
damage destroy destruction wreck ruin collapse
search hunt look seek
find discover locate recover
plan intend intention expect aim
home house residence apartment building
car vehicle truck suv van
plane aircraft jet flight airliner
ship vessel boat
protest demonstrate demonstration rally riot march unrest clash
film movie picture
actor actress star
rehab treatment rehabilitation
flee escape evacuate evacuation
warn warning alert caution threat threaten
help aid assist assistance support
law legislation bill act measure rule
vote ballot election poll
critic criticize criticism condemn blame
scientist researcher expert study research
`

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)

/** The word that stands for a stem and all that say the same; the stem itself where there is none. */
export function paraphrase(stem: string): string {
  return CLASS_OF.get(stem) ?? stem
}
