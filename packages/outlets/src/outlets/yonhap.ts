import type { Outlet } from '@parallax/model'

/** South Korean news agency, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const yonhap: Outlet = {
  id: 'yonhap',
  name: 'Yonhap News Agency',
  home: 'https://en.yna.co.kr/',
  feeds: ['https://en.yna.co.kr/RSS/news.xml'],
  sitemaps: [],
  wire: true,
  country: 'KR',
  languages: ['en'],
}
