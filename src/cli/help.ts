export const PROGRAM_EXAMPLES = `Examples:
  newsent analyze article.txt                        which way it leans, company by company
  newsent analyze today/*.txt --format ndjson        one report a line, in this order
  pdftotext filing.pdf - | newsent analyze           whatever comes on stdin
  newsent analyze --jsonl news.jsonl --format ndjson > reports.ndjson
  newsent schema > report.schema.json                what a report looks like
`

export const ANALYZE_EXAMPLES = `Examples:
  newsent analyze article.txt
  newsent analyze article.txt --json | jq '.entities[] | {ticker, sentiment}'
  newsent analyze today/*.txt --format ndjson > reports.ndjson
  pdftotext filing.pdf - | newsent analyze --title "Apple beats" --date 2025-01-30
  newsent analyze --jsonl news.jsonl --format ndjson
  newsent analyze article.txt --target "Acme Holdings"
`

export const ANALYZE_NOTES = `
JSON Lines: {"id", "title", "text", "publishedAt", "url", "targets"} on each line;
only "text" is required.

Results go to stdout, everything else to stderr. Exit status: 0 fine, 1 a document
failed (the others are done), 2 wrong usage, 130 interrupted.`
