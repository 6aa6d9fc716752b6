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
    # Pages whose links lead to articles, for an outlet without feeds:
    # sections: [https://south.example/world]

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
    # The one of them that the others are held against, once they are read:
    # seed: https://north.example/bridge
    # Where else to look, beside the feeds, sitemaps and section pages of the outlets. Search services are asked for the
    # terms within the window, or for a query of your own; "others: true" also takes outlets that are not listed above.
    # Media Cloud wants a key, in the environment and never here: MEDIACLOUD_API_KEY.
    # sources:
    #   - {kind: gdelt}
    #   - {kind: media-cloud, collections: [34412234]}
    #   - {kind: warc, file: CC-NEWS-20310302.warc.gz}
    #   - {kind: pages, folder: pages}
    # Or a corpus at hand, JSONL or CSV, in place of fetching:
    # articles: corpus.jsonl
    # Which column of a CSV holds what, where it has other names:
    # columns: {id: nr, outlet: source, text: body}

# Parties whose portrayal is compared: {id, name, demonyms, places, actors}.
sides: []

# Quantities to watch: listed even when nobody reports them.
quantities:
  - {id: killed, label: people killed, kind: killed}

# How the crawler behaves. The defaults are polite; a gap below 5000 is kept for your own hosts only.
crawl:
  gapMs: 5000
  maxPages: 1000
  timeoutMs: 30000
  # Look for an archived copy of a page that is gone; it is labelled with the time it was taken.
  # deadPages: "https://web.archive.org/web/{time}id_/{url}"
  # Open pages that scripts fill in the system's Chromium, if it is installed; takes minutes a page.
  # browser: true

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
