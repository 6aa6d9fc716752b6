/**
 * The one script of a page: it puts the rows of a table in the order that a select names. Rows carry their ranks in
 * `data-rank`, one number an order, the least first; the first choice is the order as printed. It reads and moves what is
 * there and makes nothing out of text, and the page's policy allows it by its hash alone. Without it the select is hidden
 * and everything else works.
 */
export const ORDER_ROWS = `for(const select of document.querySelectorAll("select[data-orders]")){
const table=document.querySelector("."+select.dataset.orders+" table")
if(!table)continue
const rows=[...table.querySelectorAll("tr[data-rank]")],homes=rows.map(row=>row.parentNode),flat=document.createElement("tbody")
const rank=(row,n)=>Number(row.dataset.rank.split(" ")[n])
const order=n=>{table.append(flat)
if(0>n)rows.forEach((row,i)=>homes[i].append(row))
else flat.append(...rows.toSorted((a,b)=>rank(a,n)-rank(b,n)))
for(const group of table.querySelectorAll("tr.group"))group.hidden=n>=0}
select.addEventListener("change",()=>order(select.selectedIndex-1))
select.form?.addEventListener("reset",()=>order(-1))
select.closest("label").hidden=false}
`
