/** Verdicts, key figures, evidence, the dot plot, headlines, texts: what is no table. */
export const PARTS = `
.verdict{display:inline-flex;align-items:center;gap:.35em;vertical-align:middle;font-size:.8125rem;font-weight:600;line-height:1.3;white-space:nowrap;color:var(--single)}
.verdict b{display:inline-grid;place-items:center;width:1.2rem;height:1.2rem;border-radius:50%;border:1.5px solid currentColor;font:700 .8rem/1 var(--sans);flex:none}
.verdict.conflict{color:var(--conflict)}.verdict.undetermined{color:var(--undetermined)}.verdict.superseded{color:var(--superseded)}
.verdict.compatible{color:var(--compatible)}.verdict.agree{color:var(--agree)}
.verdict.conflict b{background:var(--conflict);border-color:var(--conflict);color:var(--paper)}
.verdict.none{font-weight:400;font-style:italic}
.mark{display:inline-block;border:1px solid var(--line);border-radius:1em;padding:0 .55em;color:var(--soft);font:400 .75rem/1.5 var(--sans);white-space:nowrap}
.camp{display:inline-block;white-space:nowrap;min-width:1.3em;text-align:center;font:700 .75rem/1.4 var(--sans);border:1px solid currentColor;border-radius:3px;padding:0 .2em;color:var(--soft)}
.key-figures{list-style:none;padding:0;margin:.6rem 0 1.2rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13.5rem),1fr));gap:1.2rem 2rem}
.key-figures li{border-top:2px solid var(--ink);padding-top:.5rem}
.key-figures a{color:inherit;text-decoration:none;display:block}
.key-figures a:hover .label{text-decoration:underline}
.amount{display:block;font:600 2.1rem/1.1 var(--serif);letter-spacing:-.01em;font-variant-numeric:lining-nums}
.key-figures .label{display:block;margin:.25rem 0 .3rem;font-weight:600}
.columns{display:grid;gap:0 3rem}
@media (min-width:60rem){.columns{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.findings{padding:0;list-style:none}
.findings li{padding:.55rem 0;border-top:1px solid var(--line)}
.findings li:first-child{border-top:0;padding-top:.1rem}
.cite{font-size:.75rem;vertical-align:super;line-height:0;padding:.35rem}
.plain{list-style:none;padding:0}
.tally{display:grid;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr));gap:.3rem 1rem}
.tally li{font-variant-numeric:tabular-nums}.tally .nil,.tally .nil .verdict{color:var(--soft);font-weight:400}.tally .nil b{background:none;color:inherit;border-color:currentColor}
.bar{display:block;border-radius:3px;overflow:hidden;margin:.4rem 0 .7rem}
.bar rect{fill:var(--single);stroke:var(--paper);stroke-width:1}
.bar .conflict{fill:var(--conflict)}.bar .undetermined{fill:var(--undetermined)}.bar .superseded{fill:var(--superseded)}
.bar .compatible{fill:var(--compatible)}.bar .agree{fill:var(--agree)}
.quantity{padding:1.1rem 0 1.3rem;border-top:1px solid var(--line)}
.quantity h3{margin:.2rem 0}.quantity h3 a{color:inherit;text-decoration:none}.quantity h3 a:hover{text-decoration:underline}
.facts{margin:.1rem 0 .5rem}.because{margin:.2rem 0}
.camps{list-style:none;padding:0;margin:.6rem 0}.camps li{margin:.25rem 0}
.plot>svg{width:100%;height:28px;display:block;overflow:visible;color:var(--camp0);fill:none;stroke:currentColor;stroke-width:2}
.c1>svg{color:var(--camp1)}.c2>svg{color:var(--camp2)}.c3>svg{color:var(--camp3)}.c4>svg{color:var(--camp4)}.undecided>svg{color:var(--soft)}
.plot .band{fill:var(--band);stroke:none}
.plot circle{cy:14px;r:4.5px;fill:currentColor;stroke:currentColor}.plot .hollow{fill:var(--paper)}.plot .earlier{r:2.5px;fill:var(--paper);color:var(--soft);stroke-width:1.2}
.timeline{margin:.6rem 0;max-width:40rem}.timeline figcaption{font-size:.75rem;color:var(--soft)}.timeline svg{width:100%;display:block;overflow:visible;fill:var(--camp0);border-bottom:1px solid var(--line)}.timeline text{font:600 .75rem var(--sans);fill:var(--ink);text-anchor:middle}
.evidence{list-style:none;padding:0;margin:.3rem 0 .6rem}
.evidence li{padding:.55rem 0 .5rem 1rem;border-left:2px solid var(--line);margin:.5rem 0;max-width:50rem}
.evidence p>*{unicode-bidi:plaintext}.evidence p{scroll-margin-top:30vh}
.evidence li:has(>:target){background:color-mix(in srgb,var(--mark) 30%,transparent)}.evidence p:target{box-shadow:none}
blockquote{margin:0;font:400 1.0625rem/1.5 var(--serif)}
.evidence p{margin:.2rem 0 0;color:var(--soft);font-size:.875rem;line-height:1.75}
.single{padding-left:.1rem}.single h4 b{font-family:var(--sans)}
.headlines{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1.6rem 2.2rem}
.headlines .outlet{margin:0;font-size:.8125rem;font-weight:600}.headlines .outlet span{display:block;color:var(--soft);font-weight:400}
.headlines .headline{font:600 1.2rem/1.3 var(--serif);margin:.25rem 0;text-wrap:pretty}
.headline a{color:inherit;text-decoration:none}.headline a:hover{text-decoration:underline}
.deck{font-family:var(--serif);color:var(--soft);margin:.2rem 0}
.origins,.checks{list-style:none;padding:0}
.origins>li,.checks>li{padding:.7rem 0;border-top:1px solid var(--line)}
.origins p,.checks p{margin:.15rem 0}
.state{font-size:.8125rem;font-weight:600}.state.off{color:var(--conflict)}.state.fits{color:var(--agree)}
.text{border-top:1px solid var(--line);padding:.9rem 0}.text h3{margin:.1rem 0 .4rem}
.meta{font-size:.875rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.15rem 1.6rem}
.meta .wide{grid-column:1/-1}.meta div{display:flex;gap:.6em}.meta dt{color:var(--soft);flex:none}.meta dd{margin:0;min-width:0}
.body{font:400 1.0625rem/1.6 var(--serif);max-width:40rem;padding:.2rem 0 .8rem}
.body a,.text h3 a{color:inherit;background:var(--mark);padding:.05em .15em;border-radius:2px;text-decoration:none;border-bottom:2px solid var(--single)}
.text .conflict{border-color:var(--conflict)}.text .undetermined{border-color:var(--undetermined)}.text .superseded{border-color:var(--superseded)}
.text .compatible{border-color:var(--compatible)}.text .agree{border-color:var(--agree)}
.text a:target{outline:3px solid var(--link)}
.toggles .who,#articles:has(#t-who:checked) .who{text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.2em}
.toggles .cue,#articles:has(#t-who:checked) .cue{font-style:italic;text-decoration:underline dotted;text-underline-offset:.2em}
.toggles .said,#articles:has(#t-said:checked) .said{background:color-mix(in srgb,var(--band) 70%,transparent)}
.toggles .frame,#articles:has(#t-frame:checked) .frame{outline:1.5px dashed var(--undetermined);outline-offset:1px}
#articles:has(#t-figure:not(:checked)) .body a{background:none;border-color:transparent}
.toggles .t{font-weight:400;background:var(--mark);border-bottom:2px solid var(--single)}
.toggles fieldset{border:0;padding:0;margin:0 0 .8rem;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}.toggles legend{float:left;font-weight:600;font-size:.875rem;padding:.25rem 1rem .25rem 0}
.toggles label{font-size:.875rem;padding:.25rem 0;min-height:24px}.toggles input{width:1rem;height:1rem;vertical-align:-.15rem;accent-color:var(--link)}
.quote{border-top:1px solid var(--line);padding:.8rem 0}.quote .version{margin-top:.6rem;font-size:1rem}.quote blockquote{max-width:46rem}.quote .note{margin:.1rem 0}
del{color:var(--soft);text-decoration:line-through}ins{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em;background:var(--mark)}
.flow{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.6rem 1.8rem}.flow li{position:relative;flex:1 1 8rem;max-width:14rem;border:1px solid var(--line);border-radius:4px;padding:.4rem .7rem}
.flow b{font-size:1.2rem}.flow small{display:block}.flow li+li::before{content:"→" / "";position:absolute;left:-1.5rem;color:var(--soft)}
.definitions div{padding:.4rem 0}.definitions dt{font-weight:600}.definitions dd{margin:0}
.hashes{padding-left:0;list-style:none}.citation{font:400 1.0625rem/1.5 var(--serif)}
.filter{margin:0 0 .8rem}.filter fieldset{border:0;padding:0;margin:.3rem 0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.filter legend{float:left;font-weight:600;font-size:.875rem;width:5rem;padding:.25rem 0}
.filter .mode{color:var(--soft);font-style:italic}.filter legend+.mode+.mode{margin-right:.6rem}.order select{font:inherit;min-height:2rem;max-width:100%;background:var(--raised);color:inherit;border:1px solid var(--line);border-radius:4px}
.filter label{font-size:.875rem;padding:.25rem 0;min-height:24px}
.filter input{width:1rem;height:1rem;vertical-align:-.15rem;accent-color:var(--link)}
button{font:inherit;font-size:.875rem;min-height:2rem;padding:.2rem .9rem;border:1px solid var(--line);border-radius:4px;background:var(--raised);color:inherit;cursor:pointer}
`
