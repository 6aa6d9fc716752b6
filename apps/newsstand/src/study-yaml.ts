import type { Stand } from './stand.ts'

/**
 * The study of the newsstand as text, commented so that it can be copied and changed. Hosts are matched to ports under
 * `crawl.connect` alone: every other line, and so every address in a report, is the same in each run.
 */
export function studyYaml(stands: readonly Stand[], addresses: Readonly<Record<string, string>>): string {
  return `# A study says which outlets are compared on which events. Only the key "study" is required.
# This one runs on a newsstand of six fictional outlets on this machine.
study: The Port Calder newsstand

# Whom the crawler's User-Agent names, so that an outlet can complain. Required to crawl real outlets.
contact: desk@newsstand.example

# The outlets: ids that Parallax knows, or whole ones, as here. Feeds (RSS or Atom) and news sitemaps are where their
# coverage is looked for. An outlet with neither can still be read by address, see "urls" below.
outlets:
${stands.map(outletYaml).join('\n')}

# The events: each is looked for in every outlet and gets a comparison and a report of its own.
events:
  - id: port-calder-2031
    title: Raid and explosion at Port Calder, 14 January 2031
    # What is announced outside the window is not fetched. Days are counted in the zone given.
    # Port Calder is fictional; it keeps the time of Athens.
    window: {from: "2031-01-14", to: "2031-01-15", zone: Europe/Athens}
    languages: [en]
    # An article is about the event if it has every word under "all", one under "any", and none under "not".
    terms:
      all: [Port Calder]
      any: [docks, dockworkers, raid, strike, police, explosion, shutdown]
      not: []
    # Articles known to cover the event that no feed announces.
    urls:
${stands.flatMap((stand) => stand.urls.map((url) => `      - ${url}`)).join('\n')}

# Parties whose portrayal is compared: who is named how, and who acts in the headlines.
sides:
  - id: strikers
    name: The strikers
    actors: [dockworkers, dockers, strikers, protesters, pickets, rioters, militants, union]
  - id: state
    name: The state
    actors: [police, officers, security forces, Interior Ministry, government]

# Quantities to watch: they are listed first, and even when nobody reports them.
quantities:
  - {id: killed, label: People killed, terms: [people], kind: killed}
  - {id: children-killed, label: Children killed, terms: [children], kind: killed, partOf: killed}
  - {id: journalists-detained, label: Journalists detained, terms: [journalists], kind: detained}

# How far apart two approximate figures ("about 3,000") may lie and still be compatible; these are the defaults.
settings:
  approximation: {count: 0.1, money: 0.1, measure: 0.1, percentPoints: 1, magnitude: 0.1}

# How the crawler behaves. Outlets that are not your own are asked at most every five seconds, whatever stands here.
# "loopback" and "connect" are for a newsstand like this one: they lead its host names to ports of this machine.
crawl:
  gapMs: 50
  ownHosts:
${stands.map((stand) => `    - ${stand.host}`).join('\n')}
  loopback: true
  connect:
${stands.map((stand) => `    ${stand.host}: "${addresses[stand.host]}"`).join('\n')}

# What makes a run fail: here, fewer than four outlets read. Disagreement is a finding, and fails nothing.
gates:
  min-outlets: {level: error, outlets: 4}
`
}

function outletYaml(stand: Stand): string {
  const { id, name, home, feeds, sitemaps } = stand.outlet
  const lines = [
    `  - id: ${id}`,
    `    name: ${name}`,
    `    home: ${home}`,
    ...(feeds.length > 0 ? [`    feeds: ["${feeds.join('", "')}"]`] : []),
    ...(sitemaps.length > 0 ? [`    sitemaps: ["${sitemaps.join('", "')}"]`] : []),
  ]
  return lines.join('\n')
}
