/**
 * Given names that in English-language news are almost always a man's or a woman's; names that both bear (Alex, Ashley,
 * Chris, Jordan, Kim, Lee, Leslie, Pat, Robin, Sam, Taylor) are left out. Written for this project from general
 * knowledge. Licence: MIT, as the project.
 */
export const englishFirstNames: { readonly male: string; readonly female: string } = {
  male: `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto aleksandr alejandro alexander alexei alfred ali
    allan allen andreas andrei andrew andy anthony antonio anton arnold arthur augusto barack barry ben benjamin bernard
    bernie bill billy bob bobby boris brad bradley brandon brendan brian bruce bryan carl carlos cesar charles charlie
    christian christopher clarence claude colin craig dan daniel daryl dave david dean denis dennis derek diego dmitri
    dmitry don donald doug douglas duncan dwight ed eddie edgar eduardo edward edwin emmanuel enrique eric erik ernest
    ethan eugene evan felipe felix fernando francois frank franklin fred frederick gabriel gareth gary geoff geoffrey
    george gerald gerhard gilbert giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo hamid hans
    harold harry hassan henri henry herbert herman howard hugh hugo hussein ian ibrahim igor ivan jack jacob jacques
    jake james jared jason javier jay jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel john
    johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio jurgen justin karl keith ken kenneth kevin
    khalid klaus kurt kyle lance larry lars lawrence leo leon leonard lewis lloyd louis luca luis lukas magnus
    mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin matt matteo matthew maurice
    max michael michel miguel mikhail mike mitch mitt mohamed mohammad mohammed muhammad mustafa nathan neil nelson newt
    nicholas nick nicolas nigel noah norman oleg oliver omar orlando oscar otto owen pablo patrick paul pavel pedro
    per peter phil philip philippe phillip pierre rafael rahul ralph ramon randy raul ray raymond reggie ricardo richard
    rick ricky rob robert roberto rodney rodrigo roger roland ron ronald ross roy rudolph rudy rupert russell ryan salman
    samuel santiago scott sean sergei sergey sergio seth shaun shawn silvio simon spencer stanley stefan stephen steve
    steven stewart stuart sven ted terrence theodore thomas tim timothy todd tom tomas tommy tony trevor
    tyler victor vincent vicente viktor vinod vladimir volodymyr walter warren wayne wilhelm william winston wolfgang
    xavier yusuf zachary`,
  female: `abigail adele agnes aisha alexandra alexandria alice alicia alison allison amanda amelia amy ana anastasia
    angela angelina anita ann anna anne annette annie april arlene audrey barbara beatrice becky bernadette beth betsy
    betty beverly bonnie brenda bridget brittany camilla carla carmen carol carole caroline carolyn carrie catherine
    cathy cecilia charlotte cheryl christina christine cindy claire clara claudia colleen condoleezza connie constance
    cristina cynthia daisy danielle deborah debbie debra denise diana diane dianne dolores donna dora doris
    dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa emily emma erica erika esther ethel eva
    evelyn fatima fiona florence frances gabriela gail georgia geraldine gina gladys glenda gloria grace greta gwen
    hannah harriet heather heidi helen helena helga hilary hillary holly ida ingrid irene iris isabel isabella ivanka jacinda
    jacqueline jane janet janice jeanne jeanette jennifer jenny jessica jill joan joanna joanne josephine
    joy joyce juanita judith judy julia julie june justine karen karin kate katherine kathleen kathryn kathy katie
    katrina kayla kellyanne kirsten kristen kristin laura lauren leila lena leticia lillian linda lisa lois loretta lori
    lorraine louise lucia lucy lydia lynn mabel madeleine malala malia margaret margarita maria marian marianne marie marilyn
    marina marine marjorie marlene martha mary maureen megan meghan melania melanie melissa mercedes meredith michelle mildred miriam
    molly monica nadia nadine nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela patricia
    patty paula pauline peggy penelope penny phyllis priscilla priya rachel rebecca regina renee rhonda rita roberta
    rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah selma sharon sheila shirley
    silvia sofia sonia sophia sophie stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy
    tanya tara teresa tess theresa tiffany tina ursula valerie vanessa vera veronica victoria viktoria
    virginia vivian wanda wendy whitney yolanda yvette yvonne zoe`,
}
