/** wink-sentiment 5 ships no types; only what is asked of it is declared. */
declare module 'wink-sentiment' {
  /** Sum of AFINN-165 valences and emoji valences of a phrase; not bounded. */
  export default function sentiment(phrase: string): { score: number }
}
