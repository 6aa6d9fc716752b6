/** The study that `parallax init` leaves: one fictional event that runs as it stands, and every key with a word on it. */
export const STUDY_YAML = `# A study: what to compare, and how. Keep it under version control.
# Every key but "study" may be left out; \`parallax schema study\` gives them all.
study: My study

# Where you can be reached. Required before anything is fetched from the live web.
contact: desk@example.org

# Ids of outlets that Parallax knows, or whole outlets of your own.
outlets:
  - id: north-herald
    name: North Herald
    home: https://north.example
    feeds: [https://north.example/rss]
  - id: south-courier
    name: South Courier
    home: https://south.example
    sitemaps: [https://south.example/news-sitemap.xml]

events:
  - id: bridge-collapse
    title: Bridge collapse in Orvo
    # Articles outside these days are left out. Days are counted in this zone.
    window: {from: "2031-03-02", to: "2031-03-05", zone: UTC}
    languages: [en]
    # An article must hold all of "all", one of "any" and none of "not".
    terms: {all: [Orvo], any: [bridge, collapse], not: []}
    # Addresses you know already.
    urls: []
    # Or a corpus at hand, JSONL or CSV, in place of fetching:
    # articles: corpus.jsonl

# Parties whose portrayal is compared: {id, name, demonyms, places, actors}.
sides: []

# Quantities to watch: listed even when nobody reports them.
quantities:
  - {id: killed, label: people killed, kind: killed}

settings:
  # How far "about" may lie off: shares for counts, money and measures, points for the rest.
  approximation: {count: 0.1, money: 0.1, measure: 0.1, percentPoints: 1, magnitude: 0.1}

# What a scheduled run does about what it finds: off, warn or error.
# Disagreement is a finding, not a failure, unless you say so here.
gates:
  new-conflict: warn
  revised-down: warn
  arithmetic: off
  evidence-changed: warn
  min-outlets: {level: error, outlets: 2}
  max-failures: {level: warn, failures: 5}
`
