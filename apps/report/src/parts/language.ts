import type { Article } from '@parallax/model'
import { html, type Markup } from '../markup.ts'

/** The `lang` attribute for words of an article; nothing where its language is not known or is the page's own. */
export function languageOf(article: Article | undefined): Markup | null {
  const language = article?.language
  if (!language || language === 'en' || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(language)) return null
  return html` lang="${language}"`
}
