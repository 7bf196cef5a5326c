/**
 * How news writes currencies: `ISO 4217 | before the number | after the number`, as tokens are normalised.
 * Minor units stand apart below. Source: our own; codes from ISO 4217.
 */
const ROWS = `
 USD | $, us $, usd, us dollars       | dollar, dollars, usd, us dollars
 EUR | €, eur, euro                   | euro, euros, eur
 GBP | £, gbp                         | pound, pounds, gbp, sterling, pounds sterling
 JPY | ¥, jpy                         | yen, jpy
 CNY | cny, rmb, yuan                 | yuan, rmb, renminbi, cny
 INR | ₹, rs, inr, re                 | rupee, rupees, inr
 CHF | chf, sfr                       | swiss francs, chf, francs
 HKD | hk $, hkd                      | hkd, hong kong dollars
 CAD | c $, ca $, cad                 | cad, canadian dollars
 AUD | a $, au $, aud                 | aud, australian dollars
 SGD | s $, sgd                       | sgd, singapore dollars
 KRW | ₩, krw                         | won, krw
 SEK | sek                            | sek, swedish crowns, swedish kronor, kronor
 NOK | nok                            | nok, norwegian crowns, norwegian kroner
 DKK | dkk                            | dkk, danish crowns, danish kroner
 BRL | r $, brl                       | reais, brl
 ZAR | zar                            | rand, zar
`

/** Hundredths: `currency | after the number`; "1,330p" has its unit in the same token. */
const MINOR = `
 USD | cents, cent
 GBP | p, pence, penny
 INR | paise
`

export interface Unit {
  readonly currency: string
  /** 1, or 0.01 for cents and pence. */
  readonly scale: number
}

const cells = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))

const units = (rows: string, column: number, scale: number): [string, Unit][] =>
  cells(rows).flatMap((row) =>
    (row[column] ?? '').split(', ').map((word): [string, Unit] => [word, { currency: row[0] ?? '', scale }]),
  )

export const CURRENCY_BEFORE: ReadonlyMap<string, Unit> = new Map(units(ROWS, 1, 1))
export const CURRENCY_AFTER: ReadonlyMap<string, Unit> = new Map([...units(ROWS, 2, 1), ...units(MINOR, 1, 0.01)])
