export const PROGRAM_EXAMPLES = `Examples:
  newsent analyze article.txt                        which way it leans, company by company
  newsent analyze today/*.txt --format ndjson        one report a line, in this order
  pdftotext filing.pdf - | newsent analyze           whatever comes on stdin
  newsent analyze --jsonl news.jsonl --format ndjson > reports.ndjson
  newsent explain article.txt --ticker NVDA          which sentences made the score
  newsent analyze article.txt --prices               and what the prices did that day
  newsent lookup Apple NVDA "Big Blue"               who is meant by a name or ticker
  newsent schema > report.schema.json                what a report looks like
`

export const ANALYZE_EXAMPLES = `Examples:
  newsent analyze article.txt
  newsent analyze article.txt --json | jq '.entities[] | {ticker, sentiment}'
  newsent analyze today/*.txt --format ndjson > reports.ndjson
  pdftotext filing.pdf - | newsent analyze --title "Apple beats" --date 2025-01-30
  newsent analyze --jsonl news.jsonl --format ndjson
  newsent analyze article.txt --target "Acme Holdings"
  newsent analyze article.txt --types equity,private --companies watchlist.csv
  newsent analyze article.txt --prices --horizon 1d,5d
  newsent analyze --jsonl archive.jsonl --prices-file daily.csv --format ndjson
`

export const EXPLAIN_EXAMPLES = `Examples:
  newsent explain article.txt
  newsent explain article.txt --ticker NVDA
  cat article.txt | newsent explain --json | jq '.explanations[0].statements[] | {part, text}'
`

export const EXPLAIN_NOTES = `
Each sentence's part is its lean times its weight, set against a prior of doubt; the
parts of a company sum to its score.`

export const LOOKUP_EXAMPLES = `Examples:
  newsent lookup Apple
  newsent lookup "$TSLA" 0700.HK "NASDAQ: NVDA"
  newsent lookup Facebook --json
`

export const LOOKUP_NOTES = `
Exit status: 0 all are known, 1 nobody is known by one of the names, 2 wrong usage.`

export const ANALYZE_NOTES = `
JSON Lines: {"id", "title", "text", "publishedAt", "url", "targets"} on each line;
only "text" is required.

Companies of your own override those of the same ticker. CSV with a header; only
"name" is required; "|" separates aliases, "~word" marks one that is an ordinary
word as well; further columns: type, exchange, country, sector, listings, nouns:

  ticker,name,aliases
  ACME.L,Acme Holdings plc,Acme|Apex~word
  ,Corvane,Corvane Systems

Prices: the close of the first session that could know the news, in the exchange's
own time, against the close before; dividends and splits are taken out. A file of
prices is CSV with the columns ticker, date (2025-01-27), close and, where it has
them, adjclose and currency; in a folder each file is named for its ticker, as Yahoo
and Stooq export them. A missing price never costs the sentiment. Past sessions are
remembered (newsent cache); HTTPS_PROXY and NEWSENT_PRICES_URL are obeyed.

Results go to stdout, everything else to stderr. Exit status: 0 fine, 1 a document
failed (the others are done) or, with --strict-prices, a price is missing, 2 wrong
usage, 130 interrupted.`
