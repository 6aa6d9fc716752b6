/** The style of the coding page: system fonts, both colour schemes with a contrast of 4.5 to 1 or more. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1b18;--soft:#5c564d;--line:#8a8378;--link:#1b4f86;--mark:#fbe9b0;--raised:#f5f2ec}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ece7de;--soft:#aaa398;--line:#8a8378;--link:#8fbcea;--mark:#5a4a14;--raised:#211f1c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
header,main{max-width:52rem;margin:0 auto;padding:.8rem 1rem}
header{border-bottom:1px solid var(--line)}
h1{font-size:1.2rem;margin:0}h2{font-size:1.05rem;margin:.4rem 0}
p{margin:.4rem 0}progress{width:100%;height:.6rem;accent-color:var(--link)}
nav{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-top:.4rem}
button,input,select{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--line);border-radius:4px;padding:.25rem .6rem;min-height:2rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.passage{border-left:3px solid var(--line);padding:.3rem 0 .3rem 1rem;margin:.8rem 0;unicode-bidi:plaintext;white-space:pre-wrap}
.around,.says,.keys,.whence{color:var(--soft)}.says,.keys,.whence{font-size:.875rem}
mark{background:var(--mark);color:inherit;font-weight:600;padding:.05em .15em}
fieldset,.field{border:0;border-top:1px solid var(--line);padding:.7rem 0;margin:0}
legend,.field>label{font-weight:600;padding:0}legend{float:left;width:100%}
.choices{display:flex;flex-wrap:wrap;gap:.2rem 1rem}.choices label{min-height:24px}
.choices input{min-height:0;width:1.05rem;height:1.05rem;vertical-align:-.15rem;accent-color:var(--link)}
.field input{width:100%;max-width:34rem;display:block}
`
