/**
 * Parts of a page that are not the article, by the names their authors give them. Written for this project from the
 * naming conventions of common content systems (WordPress, Arc, Drupal, Brightspot) and the WAI-ARIA landmark roles;
 * MIT licence, as the rest. A name is matched as whole words of `class` and `id` ("c-RelatedStories" is "c related
 * stories").
 */

/** Elements whose content is beside the article by their definition in HTML. */
export const FURNITURE_TAGS = new Set(['aside', 'dialog', 'footer', 'form', 'menu', 'nav'])

/** ARIA landmarks beside the main content. */
export const FURNITURE_ROLES = new Set(
  'alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar'.split(' '),
)

/** What a part is, and the words that name it. The first that fits counts: an "author-bio" is no byline. */
export const FURNITURE_NAMES: Readonly<Record<string, string>> = {
  'other stories':
    'related|recommended|recommendations?|recirc|recirculation|readmore|read (more|also|next|on)|more (stories|news|from|on|articles|in)|most (read|popular|viewed|shared)|trending|popular|you may|also (read|like|see)|see also|seealso|next (article|story|post|up)|(prev|previous|post) (nav|navigation|next)|teasers|(post|entry|article) excerpt|latest (news|posts|stories)|outbrain|taboola|zergnet|further reading|morestories|relatedstories|relatedposts?|relatedlinks?|relatedarticles?|inline (story|stories|article|articles|related|link|links)|linkbox|infobox links?|story timeline',
  'letters and alerts': 'newsletters?|subscri\\w+|sign up|signup|mailing list|optin|opt in|alerts?|push notification',
  advertising:
    'ad|ads|adv|advert|advertise|advertisement|advertising|sponsor|sponsored|promo|promos|promoted|promotion|affiliate|affiliates|dfp|gpt|commercial|marketing|werbung|publicidad|anzeige|cta',
  sharing:
    'share|shares|sharing|sharebar|sharedaddy|social|socials|addtoany|addthis|follow|print|bookmark|toolbar|tools|actions',
  comments: 'comments?|disqus|livefyre|respond|replies|reply|discussion|commenting',
  navigation:
    'nav|navbar|navigation|breadcrumbs?|menu|pagination|pager|sidebar(?! (?:grid|layout|wrapper|main|content))|skip|toc|table of contents|jump',
  'about the author':
    '(author|writer|contributor) (bio|box|info|card|profile|details|description)|bio|biography|authorbox|about author|about the author',
  'byline and date':
    'byline|bylines|dateline|datetime|timestamp|pubdate|publish(ed)? (date|time)|post (date|meta|info|author|header)|entry (meta|date|footer|header)|article (date|meta|info|time|author|authors|byline|kicker|section)|author|authors|meta|metadata|reading time|kicker|eyebrow',
  caption:
    'caption|captions|wp caption|credit|credits|photo credit|photographer|copyright|image (caption|credit|source|description)|media (caption|credit|info)|legend|figcaption|gallery|slideshow|carousel|lightbox|thumbnails?|filmstrip',
  tags: 'tags|taglist|tag list|topics|keywords|categories|hashtags|filed under|post tags|article tags|labels',
  'consent and access':
    'cookie|cookies|consent|gdpr|privacy|regwall|login|register|registration|disclaimer|modal|popup|overlay|notice',
  player:
    '(video|audio|media) player|video (info|title|meta|caption|description|player)|videoplayer|audioplayer|audio|podcast|listen|playlist|jwplayer',
  poll: 'poll|polls|quiz|survey|vote|rating|ratings',
}
