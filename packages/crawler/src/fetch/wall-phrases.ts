import type { Outcome } from '@parallax/model'

/** What a page that stands in place of an article says, and what it is then. */
export type WallPhrases = {
  outcome: Extract<Outcome, 'consent-wall' | 'blocked' | 'js-only' | 'paywall'>
  /** For a reader: "asks for consent". */
  what: string
  /** Lower case, white space single. One of them in a page with little text tells it. */
  phrases: readonly string[]
}

/**
 * Phrases of pages that are served with status 200 in place of an article. Source: ours (MIT), from the wording that
 * consent frameworks, content delivery networks and publishers use publicly. The order decides where two fit: what keeps
 * everybody out stands before what a reader could buy.
 */
export const WALL_PHRASES: readonly WallPhrases[] = [
  {
    outcome: 'blocked',
    what: 'turns automated visitors away',
    phrases: [
      'verify you are human',
      'verify that you are human',
      'are you a robot',
      'you are not a robot',
      'unusual traffic from your',
      'checking your browser before',
      'checking if the site connection is secure',
      'access to this page has been denied',
      'access denied',
      'complete the captcha',
      'you have been blocked',
      'automated access to this',
    ],
  },
  {
    outcome: 'consent-wall',
    what: 'asks for consent before it shows anything',
    phrases: [
      'before you continue to',
      'accept all cookies',
      'accept cookies to continue',
      'accept all and continue',
      'agree and continue',
      'manage privacy settings',
      'we and our partners',
      'we value your privacy',
      'your privacy choices',
    ],
  },
  {
    outcome: 'js-only',
    what: 'shows its text only with JavaScript',
    phrases: [
      'enable javascript',
      'javascript is disabled',
      'javascript is required',
      'requires javascript',
      'need to enable javascript',
      'javascript must be enabled',
      'turn on javascript',
    ],
  },
  {
    outcome: 'paywall',
    what: 'keeps its text for subscribers',
    phrases: [
      'subscribe to continue reading',
      'subscribe to read',
      'subscribe now to read',
      'this article is for subscribers',
      'this content is for subscribers',
      'to continue reading, subscribe',
      'already a subscriber',
      'subscribers only',
      'create an account to continue reading',
      'register to continue reading',
    ],
  },
]
