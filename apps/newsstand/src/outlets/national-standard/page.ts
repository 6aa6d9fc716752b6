import { clockTime } from '../../documents/clock.ts'
import { escape, paragraphTags } from '../../documents/html.ts'
import type { Story } from '../../stand.ts'

/** A page of an old system, to be sent in windows-1252: only a `<meta>` says so, and the layout is a table. */
export function nationalStandardPage(story: Story): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>${escape(story.headline)} - The National Standard</title>
<meta name="author" content="${escape(story.authors.join(', '))}">
<meta name="date" content="${story.published}">
</head>
<body>
<table width="960" align="center">
<tr><td colspan="2" class="masthead"><a href="/">The National Standard</a> – Order. Work. Nation.</td></tr>
<tr>
<td width="180" class="menu"><a href="/politics">Politics</a><br><a href="/economy">Economy</a><br>
<a href="/president">The President</a><br><a href="/parade">Parade</a></td>
<td class="main">
<h1>${escape(story.headline)}</h1>
<p class="kicker"><i>${escape(story.deck)}</i></p>
<p class="date">14 January 2031, ${clockTime(story.published)} – ${escape(story.authors.join(', '))}</p>
<div class="text">
        ${paragraphTags(story.paragraphs)}
</div>
</td>
</tr>
<tr><td colspan="2" class="foot">© The National Standard – Letters: Place de l’Unité 1, Vellin</td></tr>
</table>
</body>
</html>
`
}
