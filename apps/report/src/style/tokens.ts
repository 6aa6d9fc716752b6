/**
 * Colours, type and spacing. Text and verdict colours have a contrast of 4.5 to 1 or more on the paper in both schemes.
 * System fonts only: the report makes no request.
 */
export const TOKENS = `
:root{color-scheme:light dark;
--paper:#fdfcf9;--raised:#f5f2ec;--ink:#1d1b18;--soft:#5c564d;--line:#ddd6ca;--link:#1b4f86;--mark:#fbe9b0;--band:#dfe9e2;
--conflict:#b3261e;--undetermined:#8a5300;--superseded:#6a4a9c;--compatible:#1f5f8b;--agree:#256b43;--single:#655f56;
--camp0:#1f5f8b;--camp1:#b3261e;--camp2:#256b43;--camp3:#6a4a9c;--camp4:#8a5300;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Source Serif 4",Georgia,"Liberation Serif",serif;
--sans:-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#171614;--raised:#211f1c;--ink:#ece7de;--soft:#aaa398;--line:#3b3732;--link:#8fbcea;--mark:#5a4a14;--band:#24352b;
--conflict:#ff9086;--undetermined:#e8b25a;--superseded:#c3a6f2;--compatible:#86bfe8;--agree:#84cfa2;--single:#aca498;
--camp0:#86bfe8;--camp1:#ff9086;--camp2:#84cfa2;--camp3:#c3a6f2;--camp4:#e8b25a}}
`
