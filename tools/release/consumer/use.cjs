// Node 20.19 and later can require ES modules.
const { createAnalyzer } = require('newsent')

if (createAnalyzer().analyze('Nvidia rose 3%.').entities[0]?.ticker !== 'NVDA') throw new Error('no NVDA')
