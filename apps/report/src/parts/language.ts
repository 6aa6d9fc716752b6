import type { Article } from '@parallax/model'
import { html, type Markup } from '../markup.ts'

/**
 * The attributes for words of an article: their language where it is known, and their direction from the words
 * themselves, as a page may mix scripts. Nothing for English, the page's own language.
 */
export function languageOf(article: Article | undefined): Markup {
  const language = article?.language
  if (!language || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(language)) return html` dir="auto"`
  return language === 'en' ? html`` : html` dir="auto" lang="${language}"`
}
