/**
 * Query parameters that say how a reader came to a page and not which page it is.
 * Source: the public documentation of the services that add them, named in each row; the list is ours (MIT).
 * A name that ends in `*` stands for all that begin so. Names are compared in lower case.
 */
export const TRACKING_PARAMETERS: readonly string[] = [
  // Urchin and Google Analytics campaign parameters.
  'utm_*',
  // Google Ads, Display & Video, and their iOS forms.
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  // Meta.
  'fbclid',
  'igshid',
  // Microsoft Advertising.
  'msclkid',
  // X.
  'twclid',
  // TikTok.
  'ttclid',
  // Yandex.
  'yclid',
  // Mailchimp.
  'mc_cid',
  'mc_eid',
  // HubSpot.
  '_hsenc',
  '_hsmi',
  // AT Internet (Piano Analytics), used by European public broadcasters.
  'at_medium',
  'at_campaign',
  'at_format',
  'at_link_*',
  'at_ptr_*',
  'at_bbc_team',
  // Adobe Analytics campaign codes as newspapers write them.
  'ns_mchannel',
  'ns_source',
  'ns_campaign',
  'ns_linkname',
  'ns_fee',
  'cmpid',
  'icid',
  // Microsoft's news portal and Outbrain, Taboola.
  'ocid',
  'oborigurl',
  'tblci',
]
