/** Paper, forced colours, and readers who want no motion (there is none). */
export const MEDIA = `
@media (max-width:40rem){.matrix tr>th:first-child{width:8.5rem;min-width:8.5rem;max-width:8.5rem;padding:.4rem .5rem}.matrix .verdict{white-space:normal}
.masthead{padding-top:1.4rem}.amount{font-size:1.8rem}}
@media (forced-colors:active){.verdict b,.camp,mark,.body a{border:1px solid CanvasText}.plot svg,.bar rect{forced-color-adjust:none}
.plot>svg{color:CanvasText;--paper:Canvas}.unseen{border:1px dashed CanvasText}}
@media print{:root{--paper:#fff;--raised:#f3f3f3;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--mark:#eee;--band:#e4e4e4}
body{font-size:10pt}.contents,.filter,.toggles,.order,.skip{display:none}.layout{display:block}
.scroll{overflow:visible;max-height:none;border:0}.scroll *{position:static!important}
.matrix,.counts{width:auto}.matrix table,.counts table{width:100%;table-layout:fixed;font-size:7pt}.matrix tr>*,.counts tr>*{min-width:0!important;width:auto!important;max-width:none!important;padding:.3rem}
.matrix td>a{font-size:8pt}.matrix td>small,td.unseen{font-size:6pt}.matrix .verdict,.matrix .mark{font-size:6.5pt;white-space:normal}.matrix thead th:first-child,.counts thead th:first-child{width:16%!important}thead{display:table-header-group}

.outlets :is(td,th,ul),.problems :is(td,th),.events :is(td,th),.verdicts :is(td,th){min-width:0!important;font-size:8pt;padding:.3rem}
tr,.evidence li,.headlines li{break-inside:avoid}h2,h3{break-after:avoid}main>section{border:0}
details::details-content{content-visibility:visible;display:block;block-size:auto}
#articles details::details-content{display:none}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:8pt;overflow-wrap:anywhere}.meta a::after,.evidence a::after{content:none!important}}
`
