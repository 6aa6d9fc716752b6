/** Tables scroll in a frame of their own, with the head and the first column held in place. */
export const TABLES = `
.scroll{overflow:auto;max-width:100%;margin:.7rem 0;overscroll-behavior-x:contain}
table{border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
th,td{text-align:left;vertical-align:top;overflow-wrap:break-word;padding:.45rem .7rem;border-bottom:1px solid var(--line)}
th{font-weight:600}
td,th,td>a{unicode-bidi:plaintext}
thead th{vertical-align:bottom;background:var(--paper);border-bottom:1.5px solid var(--ink)}
td p,th p{margin:0}
.matrix,.counts{width:fit-content;max-height:92vh;border:1px solid var(--line);border-radius:4px}
.matrix thead th,.counts thead th{position:sticky;top:0;z-index:2}
.matrix th:first-child,.counts th:first-child{position:sticky;left:0;z-index:1;background:var(--paper);border-right:1px solid var(--line)}
.matrix thead th:first-child,.counts thead th:first-child{z-index:3}
.matrix tr>th:first-child{min-width:9.5rem;width:15rem;max-width:15rem}
.matrix tbody th a,.outlets li a{display:inline-block;min-height:24px}
.matrix td,.matrix thead th+th{min-width:7.2rem;max-width:11rem;border-right:1px solid color-mix(in srgb,var(--line) 60%,transparent)}
.matrix thead small,.mark+small{display:block;font-weight:400;color:var(--soft)}
.matrix td>a{display:inline-block;min-height:24px;font-size:1rem;font-weight:600;color:inherit;text-decoration-color:var(--link)}
.matrix td>a:hover{color:var(--link)}
.matrix td>small{display:block;font-size:.75rem;line-height:1.35;color:var(--soft)}
.group>*{background:var(--raised)!important}.counts .group td{color:var(--soft)}
.group th{font:600 1rem/1.3 var(--serif);padding:.35rem .7rem}
.group th>span{position:sticky;left:.7rem}
.matrix .group th,.counts .group>*{background:var(--raised)!important}.counts .group td{color:var(--soft)}
.group th{max-width:none;border-right:0}
td.unsaid,.key .unsaid{color:var(--soft)}
td.unseen,.key .unseen{color:var(--soft);font-size:.75rem;background:repeating-linear-gradient(135deg,transparent 0 5px,color-mix(in srgb,var(--line) 55%,transparent) 5px 6px)}
td.unsaid>i,td.unseen>i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
td.unsaid,td.unseen{position:relative}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;max-width:none}.key .unseen,.key .unsaid{display:inline-block;padding:.1rem .5rem;border:1px solid var(--line);min-width:2rem;text-align:center}
.positions table{width:100%}
.positions td,.positions th{padding:.2rem .7rem}.positions tbody td,.positions tbody th{padding-top:0;padding-bottom:0;height:28px}
.positions tbody td,.positions tbody th{vertical-align:middle;border-bottom:0}
.positions tbody th{font-weight:400;min-width:6rem}.positions td:nth-child(2){font-weight:600;min-width:4.5rem}
.positions thead th{font-size:.75rem;font-weight:400;color:var(--soft);border-bottom:1px solid var(--line)}
.positions .plot,.positions .axis{width:38%;min-width:9rem;padding-left:0;padding-right:0}
.positions .plot{background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat;padding:0}
.axis span,.axis small{display:inline-block;width:33.3%;padding:0 .3rem}.axis small{text-align:center}
.axis span:last-child{text-align:right;float:right}.axis span.one{display:block;width:100%;text-align:center;float:none}
.counts td,.counts thead th+th{text-align:right;min-width:5rem}.counts td{white-space:nowrap}.counts td small{color:var(--soft);display:inline-block;min-width:3em}
.counts .nil,.measure .counts tr:not(.group) td:not(:has(a)),.counts .total{color:var(--soft)}
.counts tr>th:first-child{min-width:10rem;width:15rem;max-width:15rem}.counts td a{display:inline-block;min-width:24px;min-height:24px}
.outlets td,.problems td{min-width:5.5rem}.outlets td ul{padding-left:1rem;min-width:12rem}
.problems td:nth-child(3),.problems td:last-child,.verdicts td,.outlets td:last-child{min-width:14rem;overflow-wrap:anywhere}
.events th:first-child{min-width:18rem}.events th p{font-weight:400;margin-top:.25rem}.events th small{font-weight:400;color:var(--soft)}
.events .verdict-counts{min-width:16rem;max-width:30rem}.verdict-counts>span{white-space:nowrap;display:inline-block;margin-right:.6rem}
`
