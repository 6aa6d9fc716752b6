/**
 * Words that tell by which way somebody's words came. Own list, from the attributions of English news; the first that fits
 * counts, the narrower before the wider: a "statement on Facebook" is a post, a "report to parliament" a document.
 */
export const CHANNELS = [
  {
    channel: 'post',
    words:
      /\b(?:tweet(?:s|ed|ing)?|retweeted|Twitter|Facebook|Instagram|Telegram|YouTube|Weibo|Truth Social|WhatsApp|Bluesky|social media|posted (?:on|to)|on X|blog(?:ged)?)\b/i,
  },
  {
    channel: 'interview',
    words: /\binterview(?:s|ed)?\b|\bspeaking by (?:phone|telephone)\b|\bby (?:phone|telephone)\b/i,
  },
  {
    channel: 'briefing',
    words: /\b(?:news|press) (?:conference|briefing)|\bbriefing\b|\btold (?:reporters|journalists|a news|the press)\b/i,
  },
  {
    channel: 'statement',
    words: /\bstatements?\b|\b(?:press|news) releases?\b|\bcommuniqu[eé]\b|\bin an? (?:e-?mail|open letter|letter)\b/i,
  },
  {
    channel: 'speech',
    words:
      /\bspeech\b|\baddress(?:ed|ing)? (?:to )?(?:the nation|parliament|a (?:rally|crowd))\b|\btestif(?:y|ied|ying)\b|\btestimony\b|\bin court\b|\btold (?:the (?:court|jury|judge)|parliament|lawmakers|MPs)\b|\brally\b/i,
  },
  {
    channel: 'document',
    words:
      /\b(?:reports?|documents?|filings?|court papers|indictment|affidavit|complaint|study|survey|memo|records|figures from|data)\b/i,
  },
  {
    channel: 'media',
    words:
      /\btold (?:the )?(?:[A-Z]{2,5}\b|[\p{Lu}][\p{L}]+ (?:News|Times|Post|TV|Radio|Herald|Tribune|Journal|Press))|\b(?:state|local) (?:television|TV|media|radio)\b|\bnews agency\b/u,
  },
] as const satisfies readonly { channel: string; words: RegExp }[]

/** A way by which words came; `untold` where the sentence says none. */
export type Channel = (typeof CHANNELS)[number]['channel'] | 'untold'
