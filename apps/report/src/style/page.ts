/** The sheet: masthead, contents beside the text where there is room, headings, prose, links, folds. */
export const PAGE = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.55 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
:target{background:color-mix(in srgb,var(--mark) 45%,transparent);box-shadow:0 0 0 .5rem color-mix(in srgb,var(--mark) 45%,transparent)}
section:target,#singles:target{background:none;box-shadow:none}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--paper);padding:.5rem 1rem}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.9rem,1.2rem + 3.2vw,3.1rem);letter-spacing:-.015em;margin:.35rem 0 .6rem;max-width:24em}
h2{font-size:1.75rem;margin:0 0 .4rem;letter-spacing:-.01em}
h3{font-size:1.2rem;margin:1.6rem 0 .5rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
p,ul,ol,dl{margin:.5rem 0}
p,li,dd,.findings,.lead{max-width:46rem}
ul{padding-left:1.2rem}
small{font-size:.8125rem}
code{font:400 .8125rem/1.4 var(--mono);overflow-wrap:anywhere}
i{font-style:italic}
mark{background:var(--mark);color:inherit;padding:.05em .15em;border-radius:2px}
.masthead{padding:2.4rem clamp(1rem,4vw,3rem) 1.6rem;border-bottom:1px solid var(--line)}
.kicker{font-size:.8125rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0}
.standfirst{font:400 1.15rem/1.5 var(--serif);max-width:44rem;margin:.3rem 0}
.window,.caution,.lead,.note,.facts,.empty,.key{color:var(--soft)}
.window{margin:0;font-size:.9375rem}
.caution{margin:.3rem 0 0;font-size:.9375rem}
.lead{margin:0 0 1.1rem}
.note,.facts,.key{font-size:.875rem}
.layout{padding:0 clamp(1rem,4vw,3rem) 4rem}
.contents{font-size:.9375rem;padding:1rem 0 0}
.contents ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
.contents a{display:inline-block;padding:.2rem 0;min-height:24px;text-decoration:none;color:var(--soft)}
.contents a:hover{color:var(--ink);text-decoration:underline}
main{min-width:0}
main>section{padding:2.4rem 0 1.2rem;border-bottom:1px solid var(--line)}
main>section:last-child{border:0}
@media (min-width:70rem){.layout:not(.index){display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:2.5rem}
.contents{position:sticky;top:0;align-self:start;padding:2.6rem 0 1rem;max-height:100vh;overflow:auto}
.contents ol{display:block}.contents a{display:block;padding:.3rem 0}}
summary{cursor:pointer;padding:.25rem 0;min-height:24px;color:var(--link)}
summary:hover{text-decoration:underline;text-underline-offset:.18em}
details.block>summary{font-weight:600}
details.block{margin:.8rem 0;border-top:1px solid var(--line);padding-top:.3rem}
details.block+details.block{margin-top:0}
footer{padding:1.5rem clamp(1rem,4vw,3rem) 3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
`
