/**
 * What pages that are no articles say of themselves. Written for this project from the wording common on the web, in
 * English and the most usual German, French, Spanish, Italian and Portuguese forms; MIT licence, as the rest. All
 * patterns run on short texts in lower case, in linear time.
 */

/** The headline of a page that says that there is none. */
export const ERRORS: readonly RegExp[] = [
  /^\W{0,3}(?:error\W{0,3})?(?:404|410|500|502|503)\b.{0,60}$/,
  /^.{0,30}\b(?:page|article|story|file) (?:was |could |can )?not (?:be )?found\b/,
  /^(?:not found|page unavailable|this page (?:does not|doesn['’]t|no longer) exists?|we can['’]?t find (?:that|the|this) page|internal server error|service unavailable|bad gateway)\b/,
  /^seite (?:wurde )?nicht gefunden\b|^page (?:non trouvée|introuvable)\b|^página no encontrada\b|^pagina non trovata\b|^página não encontrada\b/,
]

/** What a page says that takes the reader for a machine, or lets nobody in. */
export const BLOCKS: readonly RegExp[] = [
  /^(?:just a moment\b|access (?:to this page has been )?denied\b|attention required\b|pardon our interruption\b|are you a robot\b|human verification\b|security check\b|request blocked\b|403 forbidden\b|forbidden$)/,
  /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|you have been blocked|unusual (?:traffic|activity) from your|enable (?:javascript|cookies) and (?:cookies|javascript) to continue|complete the (?:captcha|security check)|not a robot|you don['’]t have permission to access)\b/,
]

/** What a wall says that asks for consent before it lets anybody read. */
export const CONSENTS: readonly RegExp[] = [
  /\bwe and our (?:\d[\d.,]{0,6} )?(?:\w+ )?partners\b|\bbefore you continue\b|\byour (?:privacy )?(?:choices|consent)\b|\bprivacy (?:preference|settings)\b|\b(?:accept|reject|manage) (?:all )?(?:cookies|consent)\b|\bwe (?:use|value) (?:cookies|your privacy)\b|\bstore (?:and\/or access )?information on (?:your|a) device\b/,
  /\bunsere (?:\d[\d.,]{0,6} )?partner\b.{0,120}\b(?:cookies|daten)\b|\bmit werbung (?:und cookies )?(?:lesen|nutzen)\b|\bnous et nos (?:\d[\d.,]{0,6} )?partenaires\b|\bnosotros y nuestros (?:\d[\d.,]{0,6} )?socios\b/,
]

/** Sections and parts of addresses that hold opinion. */
export const OPINION_SECTIONS: ReadonlySet<string> = new Set(
  `opinion opinions comment commentary commentisfree editorial editorials column columns columnist columnists op-ed oped
  op-eds viewpoint viewpoints views voices letters meinung kommentar kommentare leitartikel kolumne kolumnen tribune
  tribunes chronique chroniques editoriaux opinión opinion-article columnas editoriales opinioni commenti opinião
  debate opinie`.split(/\s+/),
)
