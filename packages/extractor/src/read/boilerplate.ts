/**
 * Lines that outlets print around their articles, by what they say. Written for this project from the wording common on
 * English news sites, with the most usual German, French, Spanish, Italian, Portuguese and Dutch forms; MIT licence, as
 * the rest. All patterns run on a single line in lower case, in linear time.
 */

/** A line that opens so points to another story. */
export const POINTERS: readonly RegExp[] = [
  /^\W{0,4}(?:read|see|watch|listen|view|learn|explore|discover)(?: also| more| next| now| on| the full (?:story|article))?\s{0,2}[:|>»]/,
  /^\W{0,4}(?:read|see|find out|learn|hear) more\b.{0,120}$/,
  /^\W{0,4}(?:related|more|also|next|previous(?:ly)?|editor['’]?s picks?|don['’]t miss|must[- ]read|recommended|trending|watch|photos?|videos?|gallery|opinion|analysis|explainer|podcast|live|in pictures)(?: \w+){0,3}\s{0,2}[:|»]/,
  /^\W{0,4}(?:you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on|stories|news|about|coverage)\b|most (?:read|popular|viewed)\b|top stories|latest (?:news|stories)\b|related (?:stories|articles|content|news|topics|posts?|links?|coverage)\b|also read\b|also on\b|see also\b|up next\b|editor['’]?s (?:picks|choice))/,
  /^\W{0,4}(?:lesen sie|lies|mehr) (?:auch|mehr|zum thema|dazu|hier)\b|^\W{0,4}(?:auch interessant|das könnte sie|zum thema)\b/,
  /^\W{0,4}(?:à|a) lire (?:aussi|également)?\b|^\W{0,4}(?:lire|voir) (?:aussi|également|la suite)\b/,
  /^\W{0,4}(?:lea|lee|leer|ver|vea|mira) (?:también|más|además)\b|^\W{0,4}te puede interesar\b/,
  /^\W{0,4}(?:leggi|guarda) (?:anche|tutto|di più)\b|^\W{0,4}(?:leia|veja) (?:também|mais)\b|^\W{0,4}lees (?:ook|meer)\b/,
]

/**
 * A line that holds one of these speaks of the outlet's own services, not of the news. Each is worded so narrowly that
 * the like in a report does not fit: victims who "could receive compensation", a state that wants to "become a member",
 * a village that "can be reached" by boat.
 */
export const SERVICES: readonly RegExp[] = [
  /\b(?:sign up|subscribe|log in|sign in)\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|today|here|to (?:read|continue|our|get)|for (?:free|our|more|full))\b/,
  /\bnewsletters?\b.{0,80}\b(?:sign up|subscribe|inbox|delivered|free|click)\b/,
  /\b(?:delivered|straight|right|directly|sent) (?:directly |straight |right )?(?:in)?to your (?:inbox|e-?mail)\b/,
  /\b(?:get|receive|enjoy)\b.{0,80}\b(?:in your inbox|unlimited (?:online )?access|(?:our|free|daily|weekly) (?:\w+ ){0,2}newsletters?)\b/,
  /\byou agree to (?:our|the|receive)\b|\bby (?:signing up|subscribing|using this (?:site|website)),? you\b|\bterms of (?:use|service)\b.{0,60}\bprivacy (?:policy|notice)\b|\bread our privacy (?:policy|notice)\b/,
  /\b(?:this|our) (?:web)?site (?:uses|is protected)\b|\bwe use cookies\b/,
  /\b(?:we|site|publisher)\b.{0,30}\b(?:may|might|will|could) (?:earn|receive|get|collect)\b.{0,60}\b(?:commission|compensation|share of sales)\b|\b(?:may|might) earn (?:a |an )?(?:affiliate )?commission\b|\baffiliate links?\b/,
  /\b(?:follow|like|find|join) (?:us|our \w+) on (?:x|twitter|facebook|instagram|linkedin|threads|tiktok|bluesky|whatsapp|telegram|youtube|google news|mastodon|social media)\b/,
  /(?:^|[.!?] )(?:you can )?follow (?:@?[\w.'’-]+ ){1,5}on (?:x|twitter|facebook|instagram|linkedin|threads|tiktok|bluesky|mastodon)\b/,
  /\b(?:share|tweet|pin|print|save) this (?:article|story|post|page)\b|^\W{0,4}share (?:on|via) (?:facebook|twitter|x|whatsapp|email)\b|\bjoin the (?:conversation|discussion)\b|^\W{0,4}(?:post|leave|add|view|show|read|hide|load) (?:a |all |your )?(?:comments?|reply)\b/,
  /\ball rights reserved\b|^\W{0,3}(?:copyright|©|\(c\))|\bmay not be (?:reproduced|republished|redistributed)\b|^this material may not\b|^(?:a version of )?this (?:article|story|essay|piece|post) (?:was )?(?:originally |first )?(?:appeared|appears|published|is republished)\b/,
  /^\W{0,3}(?:to (?:read|view|see|continue|comment|enjoy)|please|click|tap) .{0,60}\b(?:javascript|enable|subscribe|log in|sign in|click here|here to|adblock|ad blocker)\b|\bclick here\b.{0,60}$/,
  /\b(?:download|get) our (?:[\w.]+ ){0,4}app\b|^\W{0,3}download the (?:[\w.]+ ){0,4}app\b|\bavailable on (?:ios|the app store)\b|\bour (?:whatsapp|telegram) (?:channel|group)\b/,
  /\b(?:you can (?:e-?mail|contact|reach|write to)|(?:may|can) be reached at|let us know|have a question)\b.{0,100}@[\w-]{1,40}\.[a-z]{2,10}\b/,
  /^\W{0,3}(?:got|have) an? (?:news )?(?:tip|story|question)\b|^get in touch with (?:our|the) \w+ (?:team|desk)\b/,
  /\b(?:donate (?:now|here|today)|become a (?:member|subscriber|supporter) (?:now|here|today)|support (?:our|independent|local) (?:work|journalism|reporting|newsroom)|contribut(?:e|ing) as little as|help (?:us )?keep (?:our )?(?:news|journalism|reporting) free)\b|\b(?:your|this) subscription (?:has been|was) confirmed\b/,
  /\bletters? to the editor\b.{0,160}\b(?:e-?mail|submit|here|send)\b|^\W{0,3}the views expressed\b|\bdo not necessarily (?:reflect|represent)\b/,
  /\bexterne[rn]? inhalte?\b|\bpersonenbezogene daten an dritt|\bunserer datenschutzerklärung\b|\bs['’]abonner à\b|^inscrivez-vous\b|^suscríbe?te\b|^iscriviti\b|^assine\b/,
  /^for more (?:stories|news|updates) like this\b|^\W{0,3}scroll (?:down|through|for|to)\b.{0,80}\b(?:gallery|photos|video)\b|^read the (?:full|original) (?:article|story|report|post)\b|^\W{0,3}our standards\s?:/,
  /^\W{0,3}(?:citation|cite this|how to cite)\s?:|^\W{0,3}more information\s?:|\bdoi\.org\/|^fact[- ]check(?:ed|ing) (?:by|policy)\b/,
]

/** A line that is nothing but this is a control or a label. */
export const LABELS: readonly RegExp[] = [
  /^\W{0,4}(?:advert|ad|ads|advertisement|sponsored|promoted|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|advertentie|iklan|reklam|skip advertisement|(?:story|article|content) continues below.{0,40}|continue reading.{0,40}|continues? below.{0,40}|scroll to continue.{0,40})\W{0,4}$/,
  /^\W{0,4}(?:comments?|share|tweet|pin|print|email|e-mail|save|close|home|menu|search|skip to .{1,30}|sign in|log in|register|subscribe|newsletters?|caption|enlarge image|view gallery|show more|load more|more|back to top|top|related|tags?|topics|share this.{0,20}|follow(?: us)?|listen(?: to this (?:story|article))?|\d+ comments?|gallery|slideshow|loading\W{0,3}|play|pause|mute|photos?|videos?|contents|sources?|references|featured video|embed|drucken|senden|teilen|kommentare|partager|imprimer|compartir|condividi|ad feedback|about the author|author|reactions?|correction|details|recommended|advertorial|download|order reprints?.{0,40}|what to know|text size|copy link|transcript|see more|view more|and more|or|and|by|credit|source|image|foto|image \d+ of .{0,10})\W{0,4}$/,
  /^[^\p{L}\p{N}]+$/u,
]

/** A picture's credit, or a caption that ends in one: marked by a colon, a bracket or a sign. */
export const CREDITS: readonly RegExp[] = [
  /^\W{0,3}(?:photo|photos|photograph|photography|image|images|picture|pictures|pic|illustration|video|graphic|graphics|foto|fotos|bild|bilder|imagen|crédito|credits?|source images?|image source|image caption|image credits?|courtesy|screengrab|getty|фото|fuente|quelle)(?: (?:by|credits?|courtesy(?: of)?|source|caption|via|from|of))?\s{0,2}[:/|…©]|^image (?:source|caption),|^source images? by\b/,
  /\b(?:photos?|pictures?|pics?|images?|photograph|foto|bild|graphic|illustration|credit): [^.]{2,80}[.)\]\s]{0,3}$/,
  /\((?!in )(?:[\w ]{0,20}\b)?(?:photo(?! mode)|image|images|picture|pic|credit|courtesy|foto|illustration|screenshot|file photo)\b[^()]{0,100}\)\W{0,3}$/,
  /\([^()]{2,60}\/(?:ap|afp|reuters|getty|epa|the associated press|[\w ]{2,30} via ap|nyt|cbc|bloomberg|tns|dpa|efe|ansa)\b[^()]{0,40}\)\W{0,3}$/,
  /^\W{0,2}©.{0,100}$|©\s?[^.©]{2,60}$/,
]

/** What ends a caption in the same way, but a sentence as well: believed only where the line is no sentence. */
export const PICTURE_AGENCIES: readonly RegExp[] = [
  /^\W{0,3}(?:photo|photograph|image|picture|illustration|video|graphic|foto)s? (?:by|courtesy|credit|via|from)\b/,
  /\b(?:getty images|shutterstock|istock|alamy|afp via getty|epa-efe|ap photo|reuters\/[\w ]{2,40}|zuma (?:press|wire)|usa today sports|imago[ /]\w+|picture alliance)\b[^.]{0,80}\)?\W{0,3}$/,
]

/** What a line about who wrote the piece says; believed only near the end of an article. */
export const BIOS: readonly RegExp[] = [
  /^[^“”"\d]{2,50} (?:is|are) (?:an?|the|our|currently|editor|professor|senior)\b[^“”"]{0,120}\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|author of|professor|fellow|producer|freelance|staff|blogger|critic|photographer|lecturer|novelist)\b/,
  /^[^“”"\d]{2,50} (?:covers|writes (?:about|for|on)|reports (?:on|for|from))\b[^“”"]{0,140}\b(?:reporter|news|desk|team|magazine|newspaper|times|post|journal|beat|journalism)\b/,
  /\b(?:contact|reach|e-?mail|write to|tips)\b.{0,80}\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,10}\b|\b(?:may|can) be (?:reached|contacted) at\b.{0,60}@/,
]

/** What a line says that names who else worked on the piece; believed only near the end of an article. */
export const WORK_CREDITS: readonly RegExp[] = [
  /^\W{0,3}(?:additional )?(?:reporting|writing|editing|contributing|compiled|edited|written|reported|with reporting|with files|with additional|our standards|with contributions?|contributed)\b.{0,12}\b(?:by|from|reporting)\b|^\W{0,3}(?:contributing|contributors?|reporting|editing|compiled|with files from)\s?[:b]/,
  /\bcontributed (?:reporting )?to this (?:report|story|article|piece|column)\b|\breported from\b.{0,120}\b(?:contributed|writers?)\b|^(?:\w+ ){0,4}(?:reported|writes) from [^.]{2,60}\.(?: |$)/,
]

/** What a wall says that stands between a reader and the rest of the article. */
export const WALLS: readonly RegExp[] = [
  /\b(?:subscribe|sign up|sign in|log in|register|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:continue|keep) reading|to (?:read|access|unlock|view) (?:the|this|our|all|full|more)|for (?:full|unlimited) access)/,
  /\bthis (?:article|story|content|post) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for) (?:our )?(?:paid |paying |registered )?(?:subscribers|members)\b/,
  /\bread the rest of (?:this|the) (?:article|story)\b|\b(?:trial|digital) subscription\b.{0,40}\b(?:weeks?|months?|year)\b/,
  /\b(?:continue|keep) reading with a (?:free )?(?:trial|subscription)\b|\balready a (?:subscriber|member)\?/,
  /\bréservé(?:e)? aux abonnés\b|\bil vous reste \d.{0,20} à lire\b|\b(?:weiterlesen mit|jetzt abonnieren und weiterlesen|diesen artikel weiterlesen)\b|\bcontenido (?:exclusivo )?para suscriptores\b|\briservato agli abbonati\b/,
]
